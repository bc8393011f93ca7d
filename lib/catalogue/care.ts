import { z } from "zod";
import { readList } from "@/lib/catalogue/read-list";

const careRowSchema = z.tuple([z.string(), z.string()]);

/** A question about looking after a thing, and its answer: ["Dishwasher", "Yes"]. */
export type CareRow = z.infer<typeof careRowSchema>;

/** A product's care as the database has it. */
export const readCareRows = (rows: unknown): CareRow[] => readList(rows, careRowSchema);
