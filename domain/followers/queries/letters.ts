import { sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import type { FollowerState, LetterKind } from "../vocabulary";
import { type FollowedName, followedColumns, followedJoins, namedOf } from "./followed";
import { type FollowView, findFollower } from "./follower";

/** A letter as far as it is about its reader; what it tells is loaded once for many. */
export type LetterToWrite = {
  id: string;
  kind: LetterKind;
  attempts: number;
  queuedAt: Date;
  follower: { id: string; email: string; key: string; state: FollowerState };
  /** What it tells and why: news by what the reader follows. */
  told: { eventId: string; followId: string; subject: FollowedName }[];
  /** What was asked for in the reader's name; of a letter that asks for their word. */
  requests: FollowView[];
};

type LetterRow = {
  letter: string;
  letter_kind: LetterKind;
  attempts: number;
  queued_at: string;
  follower_id: string;
  email: string;
  key: string;
  state: FollowerState;
};
type ToldRow = { letter: string; event: string; follow: string } & Parameters<typeof namedOf>[0];

/** Letters in hand, in no order. */
export async function listLettersToWrite(db: Reader, ids: readonly string[]): Promise<LetterToWrite[]> {
  if (ids.length === 0) return [];
  const rows = await db.execute<LetterRow>(sql`
    select l.id as letter, l.kind as letter_kind, l.attempts, l.queued_at, p.id as follower_id, p.email::text as email, p.unsubscribe_key as key, p.state
    from letters l join followers p on p.id = l.follower_id where l.id in ${[...ids]}`);
  const told = await db.execute<ToldRow>(sql`
    select d.letter_id as letter, d.event_id as event, f.id as follow, ${followedColumns}
    from notification_deliveries d join follows f on f.id = d.follow_id ${followedJoins}
    where d.letter_id in ${[...ids]} and d.state = 'queued'`);
  const letters = rows.map(
    (row): LetterToWrite => ({
      ...{ id: row.letter, kind: row.letter_kind, attempts: row.attempts, queuedAt: new Date(row.queued_at) },
      follower: { id: row.follower_id, email: row.email, key: row.key, state: row.state },
      told: told
        .filter(({ letter }) => letter === row.letter)
        .map((one) => ({ eventId: one.event, followId: one.follow, subject: namedOf(one) })),
      requests: [],
    }),
  );
  for (const letter of letters)
    if (letter.kind === "confirm") letter.requests = (await findFollower(db, letter.follower.id))?.requests ?? [];
  return letters;
}
