import "server-only";
import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { env } from "./env";

const IV = 12;
const TAG = 16;
/** Characters of an address that a proxy carries for certain. */
const LONGEST = 4_000;

const key = () => createHash("sha256").update(`sealed words ${env().AUTH_SECRET}`).digest();

/** What was typed, to be carried by an address without being read in it; good for ten minutes. */
export function seal(value: unknown, now = Date.now()): string {
  const iv = randomBytes(IV);
  const cipher = createCipheriv("aes-256-gcm", key(), iv);
  const body = Buffer.concat([cipher.update(JSON.stringify({ value, until: now + 600_000 }), "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString("base64url");
}

/** Null for what we did not seal, or too long ago. */
export function unseal(text: unknown, now = Date.now()): unknown {
  if (typeof text !== "string" || text.length > LONGEST) return null;
  try {
    const bytes = Buffer.from(text, "base64url");
    const decipher = createDecipheriv("aes-256-gcm", key(), bytes.subarray(0, IV));
    decipher.setAuthTag(bytes.subarray(IV, IV + TAG));
    const body = Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()]);
    const { value, until } = JSON.parse(body.toString("utf8")) as { value: unknown; until: number };
    return until > now ? value : null;
  } catch {
    return null;
  }
}
