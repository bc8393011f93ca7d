import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ImageResponse } from "next/og";
import { notFound } from "next/navigation";
import sharp from "sharp";
import { getAddresses, getProduct } from "@/lib/catalogue/cached";

export const alt = "The product’s photograph beside its name";
export const size = { width: 1200, height: 630 };
export const contentType = "image/png";

const PHOTO_WIDTH = 504; // 4:5 at the card's full height

export async function generateStaticParams() {
  const { products } = await getAddresses();
  return products.map(({ slug }) => ({ slug }));
}

/** What a shared link to a product shows: its photograph and its name, no price that could go stale. */
export default async function ShareImage({ params }: { params: Promise<{ slug: string }> }) {
  const product = await getProduct((await params).slug);
  const picture = product?.variants.find(({ id }) => id === product.leadingVariantId)?.images[0];
  if (!product || !picture) notFound();
  return new ImageResponse(
    <div style={{ display: "flex", width: "100%", height: "100%", background: picture.backdrop }}>
      {/* biome-ignore lint/performance/noImgElement: this is drawn on the server, not shown in a browser */}
      <img src={await asJpeg(picture.src)} alt="" width={PHOTO_WIDTH} height={size.height} />
      <div style={panel}>
        <div style={{ fontSize: 72, lineHeight: 1.05, letterSpacing: "-0.035em" }}>{product.name}</div>
        <div style={{ fontSize: 32, lineHeight: 1.3 }}>{product.subtitle}</div>
        <div style={{ fontSize: 32, marginTop: "auto", letterSpacing: "-0.03em" }}>Till</div>
      </div>
    </div>,
    size,
  );
}

/** The drawing library reads no WebP. */
async function asJpeg(src: string): Promise<string> {
  const file = await readFile(join(process.cwd(), "public", src));
  const jpeg = await sharp(file).resize(PHOTO_WIDTH, size.height, { fit: "cover" }).jpeg({ quality: 88 }).toBuffer();
  return `data:image/jpeg;base64,${jpeg.toString("base64")}`;
}

const panel = {
  display: "flex",
  flexDirection: "column",
  flex: 1,
  gap: 20,
  padding: 64,
  background: "#fdfdfb",
  color: "#1c1a17",
} as const;
