import { inCentimetres, type Part } from "@/lib/catalogue/parts";

const WIDEST = 260;
const TALLEST = 220;
const MARGIN = 20;
const LABEL = 56;
const GAP = 16;

/** Each part from the front and, below, from the top, all to one scale. Its numbers are in the table beside it. */
export function SizeDrawing({ parts }: { parts: Part[] }) {
  const widths = sum(parts.map(({ width }) => width));
  const tallest = Math.max(...parts.map(({ height, depth }) => height + depth));
  const scale = Math.min(WIDEST / widths, TALLEST / tallest);
  const width = widths * scale + parts.length * LABEL;
  const height = tallest * scale + GAP + MARGIN;
  const highest = Math.max(...parts.map((part) => part.height));
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${width} ${height + 2}`}
      width={width}
      height={height + 2}
      className="h-auto max-w-full fill-none stroke-ink-3 text-micro tabular-nums [&_text]:fill-ink-3 [&_text]:stroke-none"
    >
      {parts.map((part, index) => (
        <g
          key={part.name ?? index}
          transform={`translate(${sum(parts.slice(0, index).map((before) => before.width * scale + LABEL)) + 1} ${MARGIN})`}
        >
          <Views part={part} scale={scale} floor={highest * scale} />
        </g>
      ))}
    </svg>
  );
}

type ViewsProps = { part: Part; scale: number /** Where all parts stand. */; floor: number };

function Views({ part, scale, floor }: ViewsProps) {
  const [width, depth, height] = [part.width * scale, part.depth * scale, part.height * scale];
  const front = floor - height;
  const top = floor + GAP;
  return (
    <>
      <text x={width / 2} y={front - 6} textAnchor="middle">
        {part.isRound && "⌀ "}
        {inCentimetres(part.width)}
      </text>
      <rect y={front} width={width} height={height} rx={1} />
      <text x={width + 8} y={front + height / 2} dominantBaseline="middle">
        {inCentimetres(part.height)}
      </text>
      {part.isRound ? (
        <circle cx={width / 2} cy={top + depth / 2} r={width / 2} />
      ) : (
        <>
          <rect y={top} width={width} height={depth} rx={1} />
          <text x={width + 8} y={top + depth / 2} dominantBaseline="middle">
            {inCentimetres(part.depth)}
          </text>
        </>
      )}
    </>
  );
}

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
