import type { Metadata } from "next";
import { ProsePage, ProseSection } from "@/components/shop/prose-page";
import { Picture } from "@/components/ui/picture";

export const metadata: Metadata = {
  title: "About",
  description: "What Till is, how it keeps its word, and where its pictures come from.",
  alternates: { canonical: "/about" },
};

export default function AboutPage() {
  return (
    <ProsePage
      title="About"
      lead="A shop with good things for the desk, and the open software that it runs on. Both are called Till."
    >
      <Picture
        src="/pictures/desk-wide.webp"
        alt="A long desk with everything the shop sells on it: keyboard, lamps, trays, mugs, plants and a speaker"
        width={1920}
        height={1080}
        sizes="(max-width: 1600px) 100vw, 1520px"
        loading="eager"
        className="my-6 aspect-video w-full rounded-xs bg-fill-2 object-cover brightness-(--photo-dim) md:my-8"
      />
      <ProseSection title="What it keeps">
        <p>
          <strong>It never sells what it doesn’t have.</strong> The last one goes to one person, however many press the
          button at once.
        </p>
        <p>
          <strong>It never takes an order twice.</strong> A second click, or a reload, finds the order that the first
          one made.
        </p>
        <p>
          <strong>It never charges a price that you did not see.</strong> When one changes while you check out, we stop
          and show you.
        </p>
      </ProseSection>
      <ProseSection title="A demonstration">
        <p>
          This shop shows what the software does. Its things are made up, and so are their pictures: geometry, materials
          and light were written as code. The software is free to use under the MIT licence, the pictures under CC0.
        </p>
      </ProseSection>
    </ProsePage>
  );
}
