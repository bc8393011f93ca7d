const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu; // in XML 1.0, escaped or not
const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** An element with text in it, whatever the text is; nothing when there is no text. */
export const element = (name: string, text: string | null) =>
  text === null ? "" : `<${name}>${escapeXml(text)}</${name}>`;

export const escapeXml = (text: string) =>
  text.replaceAll(FORBIDDEN, "").replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
