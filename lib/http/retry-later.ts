import { whenUnavailable } from "@/lib/database/when-unavailable";

/** Seconds after which a client that was turned away may come again. */
export const RETRY_AFTER = { "Retry-After": "5" };

/** A route handler's answer, or a 503 when the database could not be had in time. */
export const orRetryLater = (answer: () => Promise<Response>): Promise<Response> => whenUnavailable(retryLater, answer);

const retryLater = () =>
  Response.json({ error: "The till is busy. Try again in a moment." }, { status: 503, headers: RETRY_AFTER });
