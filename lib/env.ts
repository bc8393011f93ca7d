import { z } from "zod";

const schema = z.object({
  /** Where the shop is reached from outside, for canonical links and share pictures. */
  SITE_URL: z.url().default("http://localhost:3000"),
  /** Bearer token of POST /api/revalidate; without it, that endpoint is closed. */
  REVALIDATE_TOKEN: z.string().min(16).optional(),
  /** Bearer token of GET /api/metrics; without it, that endpoint answers this machine alone. */
  METRICS_TOKEN: z.string().min(16).optional(),
});

/** The environment, checked once. Every variable is in `.env.example`. */
export const env = read();

function read() {
  const parsed = schema.safeParse(process.env);
  if (parsed.success) return parsed.data;
  throw new Error(`The environment is not right.\n${z.prettifyError(parsed.error)}`);
}
