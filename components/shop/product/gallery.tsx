import { GrowingPicture } from "@/components/shop/growing-picture";
import { GalleryFrame } from "@/components/shop/product/gallery-frame";
import { Photo } from "@/components/ui/photo";
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
        <GrowingPicture of={isSelected ? productId : null}>
          <Photo
            picture={first}
            sizes={SIZES_ALONE}
            loading={loading}
            className="max-md:rounded-none md:aspect-square [&_img]:object-[50%_58%]"
          />
        </GrowingPicture>
      </div>
    );
  }
  return (
    <GalleryFrame
      forVariant={variant.id}
      label={`Pictures of ${productName}, ${variant.name}`}
      count={variant.images.length}
    >
      <GrowingPicture of={isSelected ? productId : null}>
        <Photo picture={first} sizes={SIZES_LARGE} loading={loading} className={`${shot} md:row-span-2`} />
      </GrowingPicture>
      {others.map((picture) => (
        <Photo key={picture.src} picture={picture} sizes={SIZES_SMALL} className={shot} />
      ))}
    </GalleryFrame>
  );
}

const shot = "w-[92%] flex-none max-md:rounded-none md:w-auto";
