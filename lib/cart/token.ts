import { createHash, randomBytes } from "node:crypto";

/** 256 random bits: the browser's proof that a cart is its own. */
export const newCartToken = () => randomBytes(32).toString("base64url");

/** What the database keeps of a token: whoever reads the table cannot open anybody's cart. */
export const hashCartToken = (token: string) => createHash("sha256").update(token).digest("hex");
