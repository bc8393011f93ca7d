import { createHash, randomBytes } from "node:crypto";

/** 256 random bits in a browser's cookie: the proof that a cart or a wishlist is its own. */
export const newToken = () => randomBytes(32).toString("base64url");

/** What the database keeps of a token: whoever reads the table cannot open anybody's cart. */
export const hashToken = (token: string) => createHash("sha256").update(token).digest("hex");
