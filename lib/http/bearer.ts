import { timingSafeEqual } from "node:crypto";

/** Whether the request carries this token, compared in a time that tells nothing of it. */
export function hasBearer(request: Request, token: string): boolean {
  const given = Buffer.from(request.headers.get("authorization") ?? "");
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
