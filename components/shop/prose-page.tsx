import type { ReactNode } from "react";
import { Breadcrumbs } from "@/components/shop/breadcrumbs";

type ProsePageProps = { title: string; lead: string; children: ReactNode };

/** A page to read: a heading, a lead, and sections between hairlines. */
export function ProsePage({ title, lead, children }: ProsePageProps) {
  return (
    <div className="wrap">
      <Breadcrumbs trail={[{ name: "Shop", href: "/" }]} here={title} />
      <header className="grid gap-3 pb-8 md:pb-12">
        <h1 className="text-h1">{title}</h1>
        <p className="max-w-[52ch] text-ink-2 text-lead">{lead}</p>
      </header>
      <div className="border-ink border-t">{children}</div>
    </div>
  );
}

export function ProseSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-x-gap gap-y-3 border-line border-b py-6 md:grid-cols-[1fr_2fr] md:py-8">
      <h2 className="text-h3">{title}</h2>
      <div className="grid max-w-[38rem] gap-3 text-ink-2 [&_strong]:font-label [&_strong]:text-ink">{children}</div>
    </section>
  );
}
