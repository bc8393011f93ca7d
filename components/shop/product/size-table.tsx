import { inCentimetres, inInches, type Part } from "@/lib/catalogue/parts";

/** What each part measures, in centimetres and inches. */
export function SizeTable({ parts }: { parts: Part[] }) {
  return (
    <table className="w-full border-ink border-t text-left text-ink tabular-nums [&_tr]:border-line [&_tr]:border-b [&_:is(td,th)]:py-2.5">
      <thead>
        <tr className="text-ink-3 text-small">
          <th scope="col" className="font-text">
            Size
          </th>
          <th scope="col" className="text-right font-text">
            cm
          </th>
          <th scope="col" className="text-right font-text">
            inches
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.flatMap(measuresOf).map(({ name, length }) => (
          <tr key={name}>
            <th scope="row" className="font-text text-ink-3">
              {name}
            </th>
            <td className="text-right">{inCentimetres(length)}</td>
            <td className="text-right">{inInches(length)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function measuresOf({ name, width, depth, height, isRound }: Part) {
  const measures = isRound
    ? [["Diameter", width] as const, ["Height", height] as const]
    : [["Width", width] as const, ["Depth", depth] as const, ["Height", height] as const];
  return measures.map(([measure, length]) => ({ name: name ? `${name}, ${measure.toLowerCase()}` : measure, length }));
}
