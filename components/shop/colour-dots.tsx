/** Sums up a product's colours; the names are for those who cannot see them. */
export function ColourDots({ colours }: { colours: { name: string; swatch: string }[] }) {
  if (colours.length < 2) return null;
  return (
    <span className="flex h-5 flex-none items-center gap-1.5">
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
