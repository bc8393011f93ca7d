import { isUnavailable } from "@/lib/database/errors";

/** Seconds after which a client that was turned away may come again. */
export const RETRY_AFTER = { "Retry-After": "5" };

/** A route handler's answer, or a 503 when the database could not be had in time. */
export async function orRetryLater(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return Response.json({ error: "The till is busy. Try again in a moment." }, { status: 503, headers: RETRY_AFTER });
  }
}
