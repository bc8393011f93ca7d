import "server-only";
import { randomBytes } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { cookies } from "next/headers";
import { z } from "zod";
import type { CheckoutState } from "@/lib/checkout/state";
import { env } from "@/lib/env";

// Next.js does not hand an action's answer to a page that it resumes, so a browser without JavaScript is sent on to the
// checkout, and brings the answer along: in a cookie of its own, readable by the server alone, gone after ten minutes.

const COOKIE = "checkout_answer";
const COOKIE_LIMIT = 3800;
const OPTIONS = {
  httpOnly: true,
  sameSite: "lax",
  path: "/checkout",
  maxAge: 600,
  secure: env.SITE_URL.startsWith("https:"),
} as const;

const words = z.record(z.string(), z.string());
const answerSchema = z.object({
  id: z.string(),
  state: z.object({
    values: words,
    errors: words,
    problem: z
      .object({
        kind: z.enum(["price-changed", "stock", "delivery", "busy", "invalid"]),
        title: z.string(),
        message: z.string(),
        lines: z.array(z.string()).optional(),
      })
      .nullable(),
    attempt: z.number(),
  }),
});

/** Keeps the answer for the next page. @returns the id that this page must name to get it */
export async function keepAnswer(state: CheckoutState): Promise<string> {
  const id = randomBytes(4).toString("hex");
  const whole = pack({ id, state });
  const packed = whole.length <= COOKIE_LIMIT ? whole : pack({ id, state: { ...state, values: {} } });
  (await cookies()).set(COOKIE, packed, OPTIONS);
  return id;
}

/** The answer with this id, or null: an answer is shown where it was sent to, not whenever the checkout is opened. */
export async function findAnswer(id: unknown): Promise<CheckoutState | null> {
  const packed = (await cookies()).get(COOKIE)?.value;
  const answer = packed && typeof id === "string" ? unpack(packed) : null;
  return answer?.id === id ? (answer?.state ?? null) : null;
}

const pack = (answer: z.infer<typeof answerSchema>) => deflateRawSync(JSON.stringify(answer)).toString("base64url");

function unpack(packed: string) {
  try {
    const json = inflateRawSync(Buffer.from(packed, "base64url"), { maxOutputLength: 100_000 }).toString();
    return answerSchema.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null; // a cookie that somebody made up is no answer
  }
}
