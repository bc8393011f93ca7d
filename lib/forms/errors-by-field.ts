import type { ZodError } from "zod";

/** The first thing that is wrong with each field, by the field's name. */
export function errorsByField(error: ZodError): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { path, message } of error.issues) {
    const field = String(path[0] ?? "form");
    errors[field] ??= message;
  }
  return errors;
}
