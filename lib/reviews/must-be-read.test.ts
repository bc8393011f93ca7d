import { expect, test } from "vitest";
import { mustBeRead } from "@/lib/reviews/must-be-read";

const reason = (words: string, rest: { title?: string; author?: string } = {}) =>
  mustBeRead({ title: "", author: "Priya, Bristol", words, ...rest });

test("what people usually say is shown at once, praise or not", () => {
  const said = [
    "Sounds like rain on a good umbrella. My colleagues have stopped asking me to mute.",
    "Broke after two weeks. I want my money back, and I will not buy here again!",
    "USB-C at last. 2700 K is right for me.I ordered two in 2025.", // a full stop without a space is no address
    "My desk is 160 × 80 cm and the mat is 70 × 35. It cost £68.00, on 14/03/2026.",
    "WOW!",
    "The class of thing that Scunthorpe would have made. Assorted, shipshape, a dickens of a pot.",
  ];
  for (const words of said) expect(reason(words), words).toBeNull();
});

test.each([
  ["Cheaper at https://example.com/deal", "link"],
  ["Look at www.example.shop before you buy", "link"],
  ["Found it on better-desks.co.uk for less", "link"],
  ["Write to me at maya@example.com", "address"],
  ["Ring me on 07700 900 123", "address"],
  ["Ring me on (020) 7946-0018", "address"],
  ["I live at 14 Chandos Place, LS8 1QS", "address"],
  ["THIS IS THE BEST LAMP I HAVE EVER HAD", "shouting"],
  ["Never again!!!", "shouting"],
  ["The driver is a total dickhead", "abuse"],
  ["What a load of sh*t", "abuse"],
  ["ｆｕｃｋ this", "abuse"], // full-width letters are letters
])("%s", (words, expected) => {
  expect(reason(words)).toBe(expected);
});

test("the title and the name are read too", () => {
  expect(reason("Fine.", { title: "See example.com" })).toBe("link");
  expect(reason("Fine.", { author: "call 07700900123" })).toBe("address");
});
