/** Sums up a product's colours; the names are for those who cannot see them. */
export function ColourDots({ colours }: { colours: { name: string; swatch: string }[] }) {
  if (colours.length < 2) return null;
  return (
    <span className="flex h-5 flex-none items-center gap-1.5" style={{ width: widthOf(colours.length) }}>
      <span className="sr-only">{`Colours: ${colours.map((colour) => colour.name).join("; ")}`}</span>
      {colours.map((colour) => (
        <span
          key={colour.name}
          aria-hidden
          className="size-3 rounded-full border border-ink/15"
          style={{ backgroundColor: colour.swatch }}
        />
      ))}
    </span>
  );
}

/** Known before the dots are: at a card's right edge each one read would else push the ones before it to the left. */
const widthOf = (dots: number) => `${dots * 1.125 - 0.375}rem`;
