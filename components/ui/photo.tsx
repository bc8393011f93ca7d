import { Picture } from "@/components/ui/picture";

type PhotoProps = {
  picture: { src: string; alt: string; width: number; height: number; backdrop: string };
  /** How wide it is shown, as the `sizes` of a picture: "88px". */
  sizes: string;
  /** Where its words stand beside it anyway. */
  decorative?: boolean;
  /** In view at once: fetched without waiting. `first` is the one that the page is judged by, fetched before others. */
  loading?: "lazy" | "eager" | "first";
  className?: string;
};

/** A 4:5 photograph on its own backdrop's colour, so that it never flashes white. */
export function Photo({ picture, sizes, decorative = false, loading = "lazy", className = "" }: PhotoProps) {
  return (
    <span
      className={`block aspect-photo overflow-hidden rounded-xs bg-fill-2 ${className}`}
      style={{ backgroundColor: picture.backdrop }}
    >
      <Picture
        src={picture.src}
        alt={decorative ? "" : picture.alt}
        width={picture.width}
        height={picture.height}
        sizes={sizes}
        loading={loading === "lazy" ? "lazy" : "eager"}
        fetchPriority={loading === "first" ? "high" : undefined}
        className="size-full object-cover brightness-(--photo-dim)"
      />
    </span>
  );
}
