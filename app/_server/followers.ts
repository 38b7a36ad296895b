import "server-only";
import { cache } from "react";
import { networkHash, signLink } from "@/domain/followers/link";
import { findSender } from "@/domain/followers/queries/due";
import { findFollowed } from "@/domain/followers/queries/followed";
import { type FollowerView, findFollower } from "@/domain/followers/queries/follower";
import { findLinkKey, openLink } from "@/domain/followers/queries/links";
import type { Followed, LinkPurpose } from "@/domain/followers/vocabulary";
import { addressPrefix, clientAddress } from "./client-address";
import { fromDesk } from "./database";
import { env } from "./env";

// Pages that are made for one reader, by a link of theirs: never kept, and the desk's pool, since no view shows a follower.

/** Read once for a page and what stands in its head. */
export const publication = cache(() => fromDesk(findSender));
export const followed = (subject: Followed) => fromDesk((db) => findFollowed(db, subject));

export type { FollowView } from "@/domain/followers/queries/follower";
export type Visit = { state: "open"; follower: FollowerView; followId: string | null; manage: string } | { state: "over" | "unknown" };

/** Whose link this is, and what they follow; `over` and `unknown` tell nobody more than that. */
export async function visit(token: string, purposes: readonly LinkPurpose[]): Promise<Visit> {
  return fromDesk(async (db) => {
    const opened = await openLink(db, env().AUTH_SECRET, token, purposes);
    if (opened.state !== "open") return opened;
    const follower = await findFollower(db, opened.followerId);
    const key = await findLinkKey(db, opened.followerId);
    if (!follower || !key) return { state: "unknown" };
    const manage = signLink(env().AUTH_SECRET, key, { purpose: "manage", followerId: follower.id, followId: null, expiresAt: null });
    return { state: "open", follower, followId: opened.followId, manage };
  });
}

/** What is kept of where a form came from. */
export function networkOf(headers: Headers): string | null {
  const prefix = addressPrefix(clientAddress(headers));
  return prefix === "" ? null : networkHash(env().AUTH_SECRET, prefix);
}
