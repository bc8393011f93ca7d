const TAG = /<(\/?)([\w:]+)(?: [\w:]+="[^"<&]*")*>/y;
const TEXT = /(?:[^<&]|&(?:amp|lt|gt|quot|apos);)+/y;

/**
 * Reads a document of elements, attributes and text, and counts its elements by name.
 * @throws {Error} where it is not well-formed
 */
export function tagsOf(xml: string): Map<string, number> {
  const open: string[] = [];
  const counts = new Map<string, number>();
  const start = '<?xml version="1.0" encoding="UTF-8"?>';
  if (!xml.startsWith(start)) throw new Error("It does not begin as XML does.");
  for (let at = start.length; at < xml.length; ) {
    TAG.lastIndex = at;
    TEXT.lastIndex = at;
    const [found = "", end, name = ""] = TAG.exec(xml) ?? TEXT.exec(xml) ?? [];
    if (found === "") throw new Error(`Not well-formed at "${xml.slice(at, at + 60)}".`);
    if (end === "/" && open.pop() !== name) throw new Error(`</${name}> ends what it did not begin.`);
    if (end === "") counts.set(name, (counts.get(name) ?? 0) + 1);
    if (end === "") open.push(name);
    at += found.length;
  }
  if (open.length > 0) throw new Error(`<${open.join("> <")}> does not end.`);
  return counts;
}
