const CHUNK = /<script (src="[^"]+"(?: id="[^"]+")? async="")><\/script>/g;
const FETCHED_AHEAD = /<link rel="preload" as="script"[^>]*>/g;

/** Runs in the page. What is of no known type is not fetched; a copy of it that is, is. Twice, it finds none. */
const START = `{
const start = () => document.querySelectorAll("script[type=last]").forEach((placeholder) => {
const script = document.createElement("script");
for (const { name, value } of placeholder.attributes) if (name != "type") script.setAttribute(name, value);
placeholder.replaceWith(script);
});
addEventListener("load", () => requestAnimationFrame(() => setTimeout(start)));
setTimeout(start, 2000);
}`.replaceAll("\n", "");

/**
 * A page whose scripts are fetched when all that is to be seen first is there, or after two seconds: 150 kB that nobody
 * needs to read, follow a link or fill the cart would take the network from its style, typeface and pictures.
 * @param {string} html
 */
export function scriptsLast(html) {
  const waiting = html.replace(CHUNK, '<script type="last" $1></script>');
  if (waiting === html) return html;
  return waiting.replace(FETCHED_AHEAD, "").replace("</body>", `<script>${START}</script></body>`);
}
