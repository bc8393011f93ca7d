import { orRetryLater } from "@/lib/http/retry-later";

const HEADERS = { "Content-Type": "application/xml; charset=utf-8", "Cache-Control": "public, max-age=3600" };

/**
 * An answer that is written while it is read: the next piece is only made when the last has been taken, so that a long
 * document needs no more memory than a short one, and none is made for whoever has gone. What the first piece is made of
 * is asked for beforehand: a database that can't be had is a 503, not half a document.
 */
export function streamXml(pieces: AsyncGenerator<string, void>): Promise<Response> {
  return orRetryLater(async () => {
    const first = await pieces.next();
    return new Response(streamOf(first, pieces), { headers: HEADERS });
  });
}

function streamOf(first: IteratorResult<string, void>, pieces: AsyncGenerator<string, void>): ReadableStream {
  const encoder = new TextEncoder();
  let next: IteratorResult<string, void> | undefined = first;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { value, done } = next ?? (await pieces.next());
        next = undefined;
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      cancel: async () => {
        await pieces.return();
      },
    },
    { highWaterMark: 0 },
  );
}
