import { z } from "zod";

export const WORDS_LIMIT = 1500;
export const TITLE_LIMIT = 80;
export const AUTHOR_LIMIT = 40;

/** The purchase that a review speaks of, and the key that proves it to be the sender's. */
export const purchaseSchema = z.object({
  number: z.string().min(1).max(40),
  key: z.string().min(1).max(100),
  /** Which line of the order, from 1. */
  line: z.coerce.number().int().min(1).max(1000),
});
export type Purchase = z.infer<typeof purchaseSchema>;

/** What the review's form may send. Each message stands beside its field. */
export const reviewSchema = z.object({
  rating: z.coerce.number("Choose from one to five stars.").int().min(1, "Choose from one to five stars.").max(5),
  title: z.string().trim().max(TITLE_LIMIT, `Keep the title to ${TITLE_LIMIT} letters.`).default(""),
  words: z
    .string("Write a sentence or two.")
    .trim()
    .min(1, "Write a sentence or two.")
    .max(WORDS_LIMIT, `Keep it to ${WORDS_LIMIT} letters.`),
  author: z
    .string("Enter the name to show.")
    .trim()
    .min(1, "Enter the name to show.")
    .max(AUTHOR_LIMIT, `Keep the name to ${AUTHOR_LIMIT} letters.`),
});
export type ReviewRequest = z.infer<typeof reviewSchema>;
