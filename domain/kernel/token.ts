import { createHash, randomBytes } from "node:crypto";

/** A secret of 32 random bytes, for a cookie or a link. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** What the database keeps of a secret. A fast hash will do: there is nothing to guess in 32 random bytes. */
export const hashOfToken = (token: string): string => createHash("sha256").update(token).digest("hex");
