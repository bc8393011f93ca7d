import type { Route } from "next";
import { useEffect, useState } from "react";
import { readSeen, type Seen, writeSeen } from "@/components/shop/product/recently-seen";
import { PageLink } from "@/components/ui/page-link";
import { Photo } from "@/components/ui/photo";
import { linkStyle } from "@/components/ui/text-link";

const SHOWN = 8;

/** What this browser looked at before `here`, which it notes. It stands below all else: nothing moves when it appears. */
export function RecentlyViewed({ here }: { here?: Seen }) {
  const [seen, setSeen] = useState<Seen[]>([]);
  const others = seen.filter(({ id }) => id !== here?.id).slice(0, SHOWN);

  useEffect(() => {
    const before = readSeen();
    setSeen(before);
    if (here) writeSeen([here, ...before.filter(({ id }) => id !== here.id)]);
  }, [here]);

  function clear() {
    writeSeen([]);
    setSeen([]);
  }

  if (others.length === 0) return null;
  return (
    <section aria-labelledby="recently-viewed" className="wrap mt-section">
      <div className="mb-4 flex items-baseline justify-between gap-4 md:mb-6">
        <h2 id="recently-viewed" className="text-h3">
          Recently viewed
        </h2>
        <button type="button" onClick={clear} className={`min-h-11 text-ink-2 text-small ${linkStyle}`}>
          Clear<span className="sr-only"> recently viewed</span>
        </button>
      </div>
      <ul className="-mx-gutter swipe scroll-px-gutter gap-2 px-gutter md:mx-0 md:grid md:grid-cols-8 md:gap-gap md:overflow-visible md:px-0">
        {others.map(({ id, name, href, src, backdrop }) => (
          <li key={id} className="w-[30%] flex-none md:w-auto">
            <PageLink href={href as Route} className="grid gap-2 text-small underline-offset-4 hover:underline">
              <Photo
                picture={{ src, backdrop, alt: "", width: 1000, height: 1250 }}
                sizes="(max-width: 820px) 30vw, (max-width: 1600px) 12vw, 180px"
                decorative
              />
              {name}
            </PageLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
