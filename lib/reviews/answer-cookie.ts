import { z } from "zod";
import { answerCookie } from "@/lib/forms/answer-cookie";

const words = z.record(z.string(), z.string());

const answerSchema = z.object({
  /** What is wrong is in `errors`, by field; all others say what became of the review. */
  kind: z.enum(["published", "waiting", "deleted", "invalid", "elsewhere", "busy"]),
  values: words,
  errors: words,
});

/** What became of a review's form: it as it was typed, where it has to be sent again. */
export type ReviewAnswer = z.infer<typeof answerSchema>;

export const { keep: keepAnswer, find: findAnswer } = answerCookie<ReviewAnswer>("review_answer", {
  path: "/orders",
  schema: answerSchema,
  shorten: (answer) => ({ ...answer, values: {} }),
});
