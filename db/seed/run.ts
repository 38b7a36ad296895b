import { lt, sql } from "drizzle-orm";
import { type Db, only, type Tx } from "@/db/connect";
import { outboxEvents } from "@/db/schema/outbox";
import { users } from "@/db/schema/staff";
import { listRecords, loadCatalogue } from "./catalogue";
import { contextIn } from "./context";
import { readFacts } from "./facts";
import { loadOldGuesses } from "./forecasts";
import { daysAgo, minutesAgo } from "./hours";
import { loadLedgerFacts } from "./ledger";
import { liveThrough } from "./life";
import type { Named } from "./prose";
import { emailOf, hashPasswords, hireStaff, type Passwords, PUBLICATION, SIGN_INS } from "./staff";
import { STORIES } from "./world";

type DemoOptions = { now: Date; passwords: Passwords };

/** What happened longer ago than this the demo's people have heard of; the rest they find as news when they sign in. */
const HEARD = minutesAgo(12 * 60);

/**
 * Fills an empty database with the demo newsroom, all of it or nothing, and returns the addresses its three people sign in
 * with. Throws where anybody has an account already.
 */
export async function seedDemo(db: Db, { now, passwords }: DemoOptions): Promise<Record<keyof Passwords, string>> {
  const clock = { now, timeZone: PUBLICATION.timeZone };
  const hashes = await hashPasswords(passwords);
  await db.transaction(async (tx) => {
    await refuseIfInUse(tx);
    const staff = await hireStaff(tx, hashes, daysAgo(30, "09:00")(clock));
    await loadCatalogue(tx, contextIn(tx, staff.ines.actor, daysAgo(12, "10:00")(clock)), readFacts());
    await loadOldGuesses(tx, staff.ines.actor);
    for (const facts of readFacts()) await loadLedgerFacts(tx, staff.ines.actor, daysAgo(12, "11:00")(clock), facts);
    await liveThrough(tx, { clock, staff, refOf: await references(tx) }, STORIES);
    await forgetOldNews(tx, HEARD(clock));
  });
  const { writer, editor, admin } = SIGN_INS;
  return { writer: emailOf(writer), editor: emailOf(editor), admin: emailOf(admin) };
}

/** The lock makes two starts on one database meet here: the second finds the first one's staff. */
async function refuseIfInUse(tx: Tx) {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('showdesk:seed'))`);
  const { accounts } = only(await tx.select({ accounts: sql<number>`count(*)::int` }).from(users));
  if (accounts > 0) throw new Error("The demo newsroom is made in an empty database only, and this one has accounts.");
}

async function references(tx: Tx) {
  const records = await listRecords(tx);
  return ({ kind, slug }: Named) => {
    const id = records[kind].get(slug);
    if (id === undefined) throw new Error(`a story of the demo names the ${kind} "${slug}", which no file of facts describes`);
    return { kind, id };
  };
}

/** The events stay on record; nobody is told of them now. */
async function forgetOldNews(tx: Tx, before: Date) {
  const old = await tx.select({ id: outboxEvents.id }).from(outboxEvents).where(lt(outboxEvents.occurredAt, before));
  for (const { id } of old) await tx.execute(sql`select graphile_worker.remove_job(${`fan-out:${id}`})`);
}
