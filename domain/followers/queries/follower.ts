import { eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { consents, followers } from "@/db/schema/followers";
import type { FollowerState, FollowVerb, Frequency, MinCertainty } from "../vocabulary";
import { type FollowedName, followedColumns, followedJoins, namedOf } from "./followed";

export type Choices = { verbs: FollowVerb[]; minCertainty: MinCertainty; frequency: Frequency };
export type FollowView = Choices & { id: string; subject: FollowedName };
export type FollowerView = {
  id: string;
  email: string;
  state: FollowerState;
  createdAt: Date;
  confirmedAt: Date | null;
  follows: FollowView[];
  /** Asked for in their name, and not answered yet. */
  requests: FollowView[];
};

type Row = { wish: string; verbs: FollowVerb[]; min_certainty: MinCertainty; frequency: Frequency } & Parameters<typeof namedOf>[0];

/** What one follower gets to see of themselves, or null. */
export async function findFollower(db: Reader, followerId: string): Promise<FollowerView | null> {
  const [row] = await db.select().from(followers).where(eq(followers.id, followerId));
  if (!row) return null;
  const wishes = (table: ReturnType<typeof sql>, at: ReturnType<typeof sql>) =>
    db.execute<Row>(sql`
      select f.id as wish, f.verbs, f.min_certainty, f.frequency, ${followedColumns}
      from ${table} f ${followedJoins} where f.follower_id = ${followerId} order by ${at}, f.id`);
  const { unsubscribeKey: _key, ...known } = row;
  return {
    ...known,
    follows: (await wishes(sql`follows`, sql`f.since`)).map(viewOf),
    requests: (await wishes(sql`follow_requests`, sql`f.requested_at`)).map(viewOf),
  };
}

const viewOf = ({ wish, verbs, min_certainty, frequency, ...named }: Row): FollowView => ({
  ...{ id: wish, verbs, minCertainty: min_certainty, frequency },
  subject: namedOf(named),
});

/** Everything we hold about one follower, to be handed to them; null where there is nothing. */
export async function exportFollower(db: Reader, followerId: string) {
  const follower = await findFollower(db, followerId);
  if (!follower) return null;
  const { follows, requests, ...self } = follower;
  const plain = ({ subject, id: _id, ...choices }: FollowView) => ({ follows: subject.name, at: subject.path, ...choices });
  const mails = await db.execute<{ kind: string; state: string; queuedAt: string; sentAt: string | null }>(sql`
    select kind, state, queued_at as "queuedAt", sent_at as "sentAt" from letters where follower_id = ${followerId} order by queued_at`);
  const agreed = await db.select().from(consents).where(eq(consents.followerId, followerId)).orderBy(consents.at);
  return {
    ...self,
    follows: follows.map(plain),
    askedFor: requests.map(plain),
    consents: agreed.map(({ kind, wording, formVersion, at }) => ({ kind, wording, formVersion, at })),
    mails: [...mails],
  };
}
