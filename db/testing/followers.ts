import { asc } from "drizzle-orm";
import { newLinkKey } from "@/domain/followers/link";
import { oweClaimNews, oweRetractionNews, oweStatusNews } from "@/domain/followers/listeners";
import { columnsOf } from "@/domain/followers/store/followers";
import { FOLLOW_VERBS, type Followed, type FollowVerb, type Frequency, type MinCertainty } from "@/domain/followers/vocabulary";
import { newId } from "@/domain/kernel/id";
import { deliver, type Subscribers } from "@/domain/outbox/deliver";
import type { Db } from "../connect";
import { followers, follows } from "../schema/followers";
import { outboxEvents } from "../schema/outbox";
import { NOON } from "./builders";

type Traits = { email?: string; verbs?: FollowVerb[]; minCertainty?: MinCertainty; frequency?: Frequency; since?: Date };

/** An active follower of everything about one subject, from confirmed on, at once, unless the traits say otherwise. */
export async function aFollower(db: Db, subject: Followed, traits: Traits = {}) {
  const {
    email = `${newId()}@reader.example`,
    verbs = [...FOLLOW_VERBS],
    minCertainty = "confirmed",
    frequency = "at_once",
    since = NOON,
  } = traits;
  const [id, followId, key] = [newId(), newId(), newLinkKey()];
  await db.insert(followers).values({ id, email, state: "active", confirmedAt: since, unsubscribeKey: key, createdAt: since });
  await db.insert(follows).values({ id: followId, followerId: id, ...columnsOf(subject), verbs, minCertainty, frequency, since });
  return { id, followId, email, key };
}

const HEARING: Partial<Subscribers> = {
  "season.status_changed": { oweStatusNews },
  "claim.recorded": { oweClaimNews },
  "claim.retracted": { oweRetractionNews },
};

/** What the worker does with every event so far, in their order; those it has dealt with are passed over. */
export async function hearEverything(db: Db, order: "oldest first" | "newest first" = "oldest first"): Promise<void> {
  const happened = await db.select().from(outboxEvents).orderBy(asc(outboxEvents.occurredAt), asc(outboxEvents.id));
  for (const { id, type } of order === "oldest first" ? happened : happened.reverse())
    for (const name of Object.keys(HEARING[type] ?? {})) await deliver(db, id, name, HEARING as Subscribers);
}
