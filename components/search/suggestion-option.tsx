import { ArrowRight, Clock, Search, X } from "lucide-react";
import Link from "next/link";
import type { MouseEvent } from "react";
import type { Option } from "@/components/search/options";
import { Photo } from "@/components/ui/photo";
import { Price } from "@/components/ui/price";

type SuggestionOptionProps = {
  option: Option;
  id: string;
  isActive: boolean;
  onForget: (words: string) => void;
  onChoose: (event: MouseEvent) => void;
};

/** A line below the search field: a link, so that it opens in a tab of its own as well. */
export function SuggestionOption({ option, id, isActive, onForget, onChoose }: SuggestionOptionProps) {
  return (
    <Link
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      href={option.href}
      prefetch={false}
      data-past={option.kind === "past" ? option.words : undefined}
      onClick={onChoose}
      className="flex min-h-11 items-center gap-3 px-4 py-1.5 text-[0.9375rem] leading-5 hover:bg-fill aria-selected:bg-fill-2"
    >
      <OptionWords option={option} />
      {option.kind === "past" && (
        // For a pointer only: on the keyboard it is the Delete key
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        // biome-ignore lint/a11y/noStaticElementInteractions: see above
        <span
          title="Forget"
          onClick={(event) => {
            event.preventDefault();
            event.stopPropagation();
            onForget(option.words);
          }}
          className="-mr-2.5 ml-auto grid size-11 flex-none place-items-center rounded-md text-ink-3 hover:text-ink"
        >
          <X aria-hidden className="size-4" strokeWidth={1.5} />
        </span>
      )}
    </Link>
  );
}

function OptionWords({ option }: { option: Option }) {
  switch (option.kind) {
    case "product": {
      const { name, price, from, picture } = option.product;
      return (
        <>
          <span className="w-11 flex-none">{picture && <Photo picture={picture} sizes="44px" decorative />}</span>
          <span className="min-w-0 flex-1 font-label">{name}</span>
          <Price amount={price} prefix={from ? "From" : undefined} />
        </>
      );
    }
    case "category":
      return <WithIcon Icon={ArrowRight} words={option.name} />;
    case "past":
      return <WithIcon Icon={Clock} words={option.words} />;
    case "correction":
      return <WithIcon Icon={Search} words={option.words} />;
    case "all":
      return <WithIcon Icon={Search} words={`Everything for “${option.words}”`} />;
  }
}

const WithIcon = ({ Icon, words }: { Icon: typeof Search; words: string }) => (
  <>
    <Icon aria-hidden className="size-4 flex-none text-ink-3" strokeWidth={1.5} />
    <span className="min-w-0">{words}</span>
  </>
);
