/**
 * A form's text fields as an object: what zod parses. Files and the framework's own hidden fields are left out. Whoever
 * calls an action by hand may send anything in a form's place: that has no fields.
 */
export function fieldsOf(form: unknown): Record<string, string> {
  const fields: Record<string, string> = {};
  if (!(form instanceof FormData)) return fields;
  for (const [name, value] of form) {
    if (typeof value === "string" && !name.startsWith("$ACTION")) fields[name] = asText(value);
  }
  return fields;
}

const CONTROLS = /[^\P{Cc}\t\n\r]/gu;

/** Without what nobody types and the database refuses: halves of letters, as UTF-8 has none, and control characters. */
const asText = (value: string) => new TextDecoder().decode(new TextEncoder().encode(value)).replace(CONTROLS, "");
