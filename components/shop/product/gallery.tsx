import { Maximize2 } from "lucide-react";
import type { ReactNode } from "react";
import { GrowingPicture } from "@/components/shop/growing-picture";
import { GalleryFrame } from "@/components/shop/product/gallery-frame";
import { Photo } from "@/components/ui/photo";
import type { Picture } from "@/lib/catalogue/card";
import type { ProductVariant } from "@/lib/catalogue/product";

const SIZES_LARGE = "(max-width: 820px) 92vw, (max-width: 1600px) 42vw, 660px";
const SIZES_SMALL = "(max-width: 820px) 92vw, (max-width: 1600px) 20vw, 330px";
const SIZES_ALONE = "(max-width: 820px) 100vw, (max-width: 1600px) 62vw, 990px";

type GalleryProps = { variant: ProductVariant; productId: number; productName: string; isSelected: boolean };

/** A variant's pictures: one large beside two stacked whose outer edges meet; on phones they are swiped. */
export function Gallery({ variant, productId, productName, isSelected }: GalleryProps) {
  const [first, ...others] = variant.images;
  if (!first) return null;
  const loading = isSelected ? "first" : "lazy";
  if (others.length === 0) {
    return (
      <div data-for={variant.id} className="-mx-gutter md:mx-0">
        <Enlarge picture={first} hasMark>
          <GrowingPicture of={isSelected ? productId : null}>
            <Photo
              picture={first}
              sizes={SIZES_ALONE}
              loading={loading}
              className="max-md:rounded-none md:aspect-square [&_img]:object-[50%_58%]"
            />
          </GrowingPicture>
        </Enlarge>
      </div>
    );
  }
  return (
    <GalleryFrame
      forVariant={variant.id}
      label={`Pictures of ${productName}, ${variant.name}`}
      count={variant.images.length}
    >
      <Enlarge picture={first} hasMark className={`${shot} md:row-span-2`}>
        <GrowingPicture of={isSelected ? productId : null}>
          <Photo picture={first} sizes={SIZES_LARGE} loading={loading} className="max-md:rounded-none" />
        </GrowingPicture>
      </Enlarge>
      {others.map((picture) => (
        <Enlarge key={picture.src} picture={picture} className={shot}>
          <Photo picture={picture} sizes={SIZES_SMALL} className="max-md:rounded-none" />
        </Enlarge>
      ))}
    </GalleryFrame>
  );
}

const shot = "w-[92%] flex-none md:w-auto";

type EnlargeProps = { picture: Picture; hasMark?: boolean; className?: string; children: ReactNode };

/** A link to the picture as large as it is, which `Zoom` opens in place. */
function Enlarge({ picture, hasMark = false, className = "", children }: EnlargeProps) {
  return (
    <a href={picture.src} data-enlarge className={`relative block cursor-zoom-in ${className}`}>
      <span className="sr-only">Enlarge picture: </span>
      {children}
      {hasMark && (
        <span className="absolute right-4 bottom-4 grid size-11 place-items-center rounded-md bg-surface">
          <Maximize2 aria-hidden className="size-4.5" strokeWidth={1.5} />
        </span>
      )}
    </a>
  );
}
