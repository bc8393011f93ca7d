import { ByVariant } from "@/components/shop/product/by-variant";
import { Photo } from "@/components/ui/photo";
import type { Product } from "@/lib/catalogue/product";

type SwatchesProps = { product: Product; selectedId: number };

/** The variants as radio buttons that look like the thing itself; the chosen one's name is written above. */
export function Swatches({ product: { variants, optionName }, selectedId }: SwatchesProps) {
  const [first] = variants;
  if (first && variants.length === 1) return <input type="hidden" name="variantId" value={first.id} />;
  return (
    <fieldset aria-label={optionName} className="grid gap-2.5">
      <div aria-hidden className="flex gap-1 text-small">
        <span className="font-label">{optionName}</span>
        <ByVariant variants={variants} selectedId={selectedId} of={(variant) => variant.name}>
          {(name, ids) => (
            <span key={ids} data-for={ids} className="text-ink-2">
              {name}
            </span>
          )}
        </ByVariant>
      </div>
      <div className="flex flex-wrap gap-2">
        {variants.map((variant) => (
          <label key={variant.id} title={variant.name} className="group relative block w-16">
            <input
              type="radio"
              name="variantId"
              value={variant.id}
              defaultChecked={variant.id === selectedId}
              aria-label={variant.level === "out" ? `${variant.name}, sold out` : variant.name}
              autoComplete="off"
              className="absolute inset-0 z-1 size-full cursor-pointer appearance-none rounded-sm outline-offset-2 checked:outline-2 checked:outline-ink focus-visible:outline-3 focus-visible:outline-focus checked:focus-visible:outline-focus [&:hover:not(:checked)]:outline-1 [&:hover:not(:checked)]:outline-line-2"
            />
            {variant.images[0] && (
              <Photo
                picture={variant.images[0]}
                sizes="64px"
                loading="eager"
                decorative
                className={`rounded-sm ${variant.level === "out" ? gone : ""}`}
              />
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Paler, with a line from corner to corner. */
const gone =
  "relative [&_img]:opacity-50 after:absolute after:inset-0 after:bg-[linear-gradient(to_top_right,transparent_calc(50%-.75px),var(--color-ink)_calc(50%-.75px)_calc(50%+.75px),transparent_calc(50%+.75px))]";
