import type { z } from "zod";

/** What a JSON column holds, as a list of what it should; an entry that is something else is left out. */
export function readList<T>(value: unknown, schema: z.ZodType<T>): T[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry) => {
    const { success, data } = schema.safeParse(entry);
    return success ? [data] : [];
  });
}
