import { sql } from "drizzle-orm";
import type { Db } from "./connect";
import { caughtMails } from "./schema/followers";

type Caught = { messageId: string; recipient: string; subject: string; headers: string; text: string; html: string };

/** Mail of a newsroom without a mail server, to be looked at on the desk. */
export const catchMail = (db: Db, mail: Caught) =>
  db
    .insert(caughtMails)
    .values({ ...mail, caughtAt: sql`now()` })
    .onConflictDoNothing({ target: caughtMails.messageId });

/** What was caught a week ago has been looked at. */
export const sweepCaughtMail = (db: Db) => db.delete(caughtMails).where(sql`${caughtMails.caughtAt} < now() - interval '7 days'`);
