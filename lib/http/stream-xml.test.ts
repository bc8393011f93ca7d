import { expect, test } from "vitest";
import { streamXml } from "@/lib/http/stream-xml";

function counted(count: number) {
  const state = { made: 0, ended: false };
  async function* pieces() {
    try {
      for (; state.made < count; ) yield `<item>${++state.made}</item>`;
    } finally {
      state.ended = true;
    }
  }
  return { state, pieces };
}

test("a piece is made when the one before it has been taken, and not before", async () => {
  const { state, pieces } = counted(1_000_000);
  const reader = (await streamXml(pieces())).body?.getReader();
  for (let taken = 1; taken <= 5; taken++) {
    await reader?.read();
    expect(state.made).toBe(taken);
  }
});

test("nothing more is made for whoever has gone", async () => {
  const { state, pieces } = counted(1_000_000);
  const reader = (await streamXml(pieces())).body?.getReader();
  await reader?.read();
  await reader?.cancel();
  expect(state).toEqual({ made: 1, ended: true });
});

test("the pieces come whole and in order", async () => {
  const answer = await streamXml(counted(3).pieces());
  expect(await answer.text()).toBe("<item>1</item><item>2</item><item>3</item>");
  expect(answer.headers.get("content-type")).toBe("application/xml; charset=utf-8");
});

test("what breaks on the way breaks the answer off, so that no half of it is taken for the whole", async () => {
  async function* pieces() {
    yield "<item>1</item>";
    throw new Error("The database is gone.");
  }
  await expect((await streamXml(pieces())).text()).rejects.toThrow("The database is gone.");
});
