/**
 * The first form of a page that has this button: its words, or a pattern of its HTML.
 * @param {string} html
 * @param {string | RegExp} button
 * @returns {string} the form's HTML
 * @throws {Error} when there is none
 */
export function formWith(html, button) {
  const form = findForm(html, button);
  if (!form) throw new Error(`No form on this page has the button ${button}.`);
  return form;
}

/**
 * @param {string} html
 * @param {string | RegExp} button
 */
export const hasForm = (html, button) => findForm(html, button) !== undefined;

/**
 * @param {string} html
 * @param {string | RegExp} button
 */
function findForm(html, button) {
  const forms = html.match(/<form\b[\s\S]*?<\/form>/g) ?? [];
  const wanted = typeof button === "string" ? new RegExp(`<button\\b[^>]*>\\s*(<[^>]*>|\\s)*${button}`) : button;
  return forms.find((one) => wanted.test(one));
}

/**
 * What a browser would send of a form untouched: inputs (ticked ones only) and selects.
 * @param {string} form its HTML
 * @returns {Record<string, string>}
 */
export function fieldsIn(form) {
  /** @type {Record<string, string>} */
  const fields = {};
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
    const { name, type = "text", value = "", checked, disabled } = attributesOf(tag);
    const ticked = (type !== "radio" && type !== "checkbox") || checked !== undefined;
    if (name && ticked && disabled === undefined) fields[name] = value;
  }
  for (const [, tag = "", options = ""] of form.matchAll(/(<select\b[^>]*>)([\s\S]*?)<\/select>/g)) {
    const all = options.match(/<option\b[^>]*>/g) ?? [];
    const option = attributesOf(all.find((one) => /\sselected/.test(one)) ?? all[0] ?? "");
    const { name } = attributesOf(tag);
    if (name) fields[name] = option.value ?? "";
  }
  return fields;
}

/**
 * @param {string} tag
 * @returns {Record<string, string | undefined>}
 */
function attributesOf(tag) {
  /** @type {Record<string, string>} */
  const attributes = {};
  for (const [, name = "", value = ""] of tag.matchAll(/\s([\w$:.-]+)(?:="([^"]*)")?/g))
    attributes[name] = decode(value);
  return attributes;
}

/**
 * Text with its HTML entities read.
 * @param {string} text
 */
export function decode(text) {
  /** @type {Record<string, string>} */
  const entities = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'", "#39": "'" };
  return text.replace(/&(#?\w+);/g, (whole, name) => entities[name] ?? whole);
}
