import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { isUuid } from "../kernel/id";
import { LINK_PURPOSES, type LinkPurpose } from "./vocabulary";

/** What a link in a letter says: whose it is and what it lets its holder do. `followId` for one subject alone. */
export type Link = { purpose: LinkPurpose; followerId: string; followId: string | null; expiresAt: Date | null };

const SEALS = { confirm: "c", manage: "m", stop_one: "s", stop_all: "a" } as const satisfies Record<LinkPurpose, string>;
const MAC_CHARACTERS = 32;
/** Never nothing: two points in an address look like a way up. */
const NONE = "0";

/** What a follower's links are signed over besides the server's secret; a new one ends every link given out. */
export const newLinkKey = (): string => randomBytes(24).toString("base64url");

/** The text of a link: `purpose.follower.follow.expiry.signature`, nothing in it that an address could not hold. */
export function signLink(secret: string, key: string, link: Link): string {
  const said = wordsOf(link);
  return `${said}.${macOf(secret, key, said)}`;
}

const wordsOf = ({ purpose, followerId, followId, expiresAt }: Link) =>
  [
    SEALS[purpose],
    packed(followerId),
    followId ? packed(followId) : NONE,
    expiresAt ? Math.floor(expiresAt.getTime() / 1_000).toString(36) : NONE,
  ].join(".");

const macOf = (secret: string, key: string, said: string) =>
  createHmac("sha256", secret).update(`follower link ${key} ${said}`).digest("base64url").slice(0, MAC_CHARACTERS);

/** What a text claims to be, or null for one we could not have written. To be believed only where `isSigned` says so. */
export function readLink(text: string): (Link & { text: string }) | null {
  const [seal, follower = "", follow = NONE, expiry = NONE, mac, ...rest] = text.split(".");
  const purpose = LINK_PURPOSES.find((one) => SEALS[one] === seal);
  const followerId = unpacked(follower);
  const followId = follow === NONE ? null : unpacked(follow);
  if (!purpose || !followerId || mac?.length !== MAC_CHARACTERS || rest.length > 0 || (follow !== NONE && !followId)) return null;
  if (!/^[a-z0-9]{1,8}$/.test(expiry)) return null;
  const expiresAt = expiry === NONE ? null : new Date(Number.parseInt(expiry, 36) * 1_000);
  return { purpose, followerId, followId, expiresAt, text };
}

export function isSigned(secret: string, key: string, { text, ...link }: Link & { text: string }): boolean {
  const right = Buffer.from(signLink(secret, key, link));
  const given = Buffer.from(text);
  return right.length === given.length && timingSafeEqual(right, given);
}

const packed = (id: string) => Buffer.from(id.replaceAll("-", ""), "hex").toString("base64url");

function unpacked(text: string): string | null {
  if (!/^[\w-]{22}$/.test(text)) return null;
  const hex = Buffer.from(text, "base64url").toString("hex");
  const id = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
  return isUuid(id) ? id : null;
}

/** What is kept of the network a form came from: enough to see one hand behind many, and nothing to call it by. */
export const networkHash = (secret: string, network: string): string =>
  createHmac("sha256", secret).update(`network ${network}`).digest("base64url").slice(0, 22);
