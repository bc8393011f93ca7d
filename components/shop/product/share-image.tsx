import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ImageResponse } from "next/og";
import sharp from "sharp";
import type { Picture } from "@/lib/catalogue/card";

export const shareImageSize = { width: 1200, height: 630 };
const PHOTO_WIDTH = 504; // 4:5 at the card's full height

type ShareImage = { name: string; subtitle: string; picture: Picture };

/** What a shared link to a product shows: its photograph and its name, no price that could go stale. A JPEG. */
export async function drawShareImage({ name, subtitle, picture }: ShareImage): Promise<Buffer> {
  const card = new ImageResponse(
    <div style={{ display: "flex", width: "100%", height: "100%", background: picture.backdrop }}>
      <img src={await photo(picture.src)} alt="" width={PHOTO_WIDTH} height={shareImageSize.height} />
      <div style={panel}>
        <div style={{ fontSize: 76, lineHeight: 1.05, letterSpacing: "-0.035em" }}>{name}</div>
        <div style={{ fontSize: 34, lineHeight: 1.3, color: inkOfSecondRank }}>{subtitle}</div>
        <div style={{ fontSize: 38, marginTop: "auto", letterSpacing: "-0.04em" }}>Till</div>
      </div>
    </div>,
    shareImageSize,
  );
  return sharp(Buffer.from(await card.arrayBuffer()))
    .jpeg({ quality: 84, mozjpeg: true })
    .toBuffer();
}

/** The drawing library reads no WebP. */
async function photo(src: string): Promise<string> {
  const file = await readFile(join(process.cwd(), "public", src));
  const png = await sharp(file).resize(PHOTO_WIDTH, shareImageSize.height, { fit: "cover" }).png().toBuffer();
  return `data:image/png;base64,${png.toString("base64")}`;
}

// The light theme's paper and inks: a picture knows no tokens.
const inkOfSecondRank = "#55504a";
const panel = {
  display: "flex",
  flexDirection: "column",
  flex: 1,
  gap: 20,
  padding: 64,
  background: "#fdfdfb",
  color: "#1a1815",
} as const;
