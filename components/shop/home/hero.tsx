import { ArrowRight } from "lucide-react";
import { buttonStyle } from "@/components/ui/button-style";

export function Hero() {
  return (
    <section className="wrap grid items-end gap-x-12 gap-y-5 pt-8 pb-7 md:grid-cols-[minmax(0,8fr)_minmax(0,4fr)] md:gap-y-6 md:pt-[clamp(40px,5vw,72px)] md:pb-[clamp(32px,3.6vw,52px)]">
      <h1 className="font-[520] text-display">
        Good things
        <br />
        for the desk.
      </h1>
      <div className="grid max-w-[40ch] grid-rows-[auto_minmax(var(--size-control),auto)] content-end gap-5 self-stretch md:pb-2">
        <p className="text-ink-2 text-lead">
          Keyboards, lamps, mugs and trays, chosen to be used every day and to look well after a few years of it.
        </p>
        <div className="flex flex-wrap gap-x-6 gap-y-2">
          <a href="#categories" className={buttonStyle()}>
            Shop by category
          </a>
          <a href="#new" className={`group ${buttonStyle({ variant: "text" })}`}>
            New in
            <ArrowRight
              aria-hidden
              className="size-4.5 transition-transform duration-(--duration-base) ease-out group-hover:translate-x-[3px]"
              strokeWidth={1.5}
            />
          </a>
        </div>
      </div>
    </section>
  );
}
