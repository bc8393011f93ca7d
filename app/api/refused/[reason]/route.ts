import { MAX_BODY } from "@/lib/security/requests/refusal";

const ANSWERS = new Map([
  ["origin", { status: 403, error: "This was sent from another site. Open the shop and try again there." }],
  ["length", { status: 411, error: "Say how long the body is: send a Content-Length." }],
  [
    "size",
    { status: 413, error: `That is too much at once: ${MAX_BODY.toLocaleString("en-GB")} bytes are the limit.` },
  ],
]);
const UNKNOWN = { status: 404, error: "There is no such page." };

/** Answers what lib/security/requests doesn't let in; nobody links here. */
async function answer(_: Request, { params }: RouteContext<"/api/refused/[reason]">): Promise<Response> {
  const { status, error } = ANSWERS.get((await params).reason) ?? UNKNOWN;
  return Response.json({ error }, { status, headers: { "Cache-Control": "no-store" } });
}

export { answer as DELETE, answer as GET, answer as PATCH, answer as POST, answer as PUT };
