import { MAX_BODY, type Refusal } from "@/lib/security/requests/refusal";

const limit = MAX_BODY.toLocaleString("en-GB");

const ANSWERS: Record<Refusal, { status: number; error: string }> = {
  action: { status: 404, error: "There is no such action." },
  address: { status: 404, error: "There is no such page." },
  length: { status: 411, error: "Say how long the body is: send a Content-Length." },
  method: { status: 405, error: "Nothing here is done that way." },
  origin: { status: 403, error: "This was sent from another site. Open the shop and try again there." },
  size: { status: 413, error: `That is too much at once: ${limit} bytes are the limit.` },
  type: { status: 415, error: "Send the form as multipart/form-data." },
};

/** Answers what lib/security/requests doesn't let in; nobody links here. */
export async function GET(_: Request, { params }: RouteContext<"/api/refused/[reason]">): Promise<Response> {
  const { reason } = await params;
  const { status, error } = isRefusal(reason) ? ANSWERS[reason] : ANSWERS.address;
  return Response.json({ error }, { status, headers: { "Cache-Control": "no-store" } });
}

const isRefusal = (reason: string): reason is Refusal => Object.hasOwn(ANSWERS, reason);
