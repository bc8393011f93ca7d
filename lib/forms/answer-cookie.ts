import "server-only";
import { randomBytes } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { cookies } from "next/headers";
import { z } from "zod";
import { env } from "@/lib/env";

// Next.js does not hand an action's answer to a page that it resumes, so a browser without JavaScript is sent on to the
// form's page, and brings the answer along: in a cookie of its own, readable by the server alone, gone after ten minutes.

const COOKIE_LIMIT = 3800;
const LIFE_SECONDS = 600;

type Rules<T> = {
  /** The form's page, or a folder that it is in. */
  path: string;
  schema: z.ZodType<T>;
  /** The answer without what was typed, where the whole is more than a cookie holds. */
  shorten: (answer: T) => T;
};

/** Where a form's answers wait for the page that shows them. */
export function answerCookie<T>(name: string, { path, schema, shorten }: Rules<T>) {
  const kept = z.object({ id: z.string(), state: schema });
  const options = {
    httpOnly: true,
    sameSite: "lax",
    path,
    maxAge: LIFE_SECONDS,
    secure: env.SITE_URL.startsWith("https:"),
  } as const;

  /** Keeps the answer for the next page. @returns the id that this page must name to get it */
  async function keep(state: T): Promise<string> {
    const id = randomBytes(4).toString("hex");
    const whole = pack({ id, state });
    const packed = whole.length <= COOKIE_LIMIT ? whole : pack({ id, state: shorten(state) });
    (await cookies()).set(name, packed, options);
    return id;
  }

  /** The answer with this id, or null: an answer is shown where it was sent to, not whenever the form is opened. */
  async function find(id: unknown): Promise<T | null> {
    const packed = (await cookies()).get(name)?.value;
    const answer = packed && typeof id === "string" ? kept.safeParse(unpack(packed)).data : undefined;
    return answer?.id === id ? (answer?.state ?? null) : null;
  }

  return { keep, find };
}

const pack = (answer: object) => deflateRawSync(JSON.stringify(answer)).toString("base64url");

function unpack(packed: string): unknown {
  try {
    return JSON.parse(inflateRawSync(Buffer.from(packed, "base64url"), { maxOutputLength: 100_000 }).toString());
  } catch {
    return null; // a cookie that somebody made up is no answer
  }
}
