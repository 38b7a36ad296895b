import { lt, sql } from "drizzle-orm";
import { type Db, only, type Tx } from "@/db/connect";
import type { Storage } from "@/db/pictures/storage";
import { outboxEvents } from "@/db/schema/outbox";
import { users } from "@/db/schema/staff";
import type { Actor } from "@/domain/kernel/context";
import type { Arrival } from "@/domain/media/commands/add-picture";
import { loadCatalogue } from "../facts/catalogue";
import { contextIn } from "../facts/context";
import { loadLedgerFacts } from "../facts/ledger";
import type { Facts } from "../facts/shape";
import { early, ledgerTurns } from "./entries";
import { readAllFacts } from "./facts";
import { loadOldGuesses } from "./forecasts";
import { daysAgo, minutesAgo } from "./hours";
import { libraryTurns } from "./library";
import { liveThrough, turnsOf } from "./life";
import type { IdOf } from "./prose";
import { listRecords, type Records } from "./records";
import { emailOf, hashPasswords, hireStaff, type Passwords, PUBLICATION, SIGN_INS } from "./staff";
import { STORIES } from "./world";

/** `stills`: the pictures of the demo, taken; their bytes go to `storage`. */
type DemoOptions = { now: Date; passwords: Passwords; stills: readonly Arrival[]; storage: Storage };

/** The day the newsroom opened: what was public before it was filed then. */
const OPENED = new Date("2022-01-03T14:00:00Z");

/** What happened longer ago than this the demo's people have heard of; the rest they find as news when they sign in. */
const HEARD = minutesAgo(12 * 60);

/**
 * Fills an empty database with the demo newsroom, all of it or nothing, and returns the addresses its three people sign in
 * with. Throws where anybody has an account already.
 */
export async function seedDemo(db: Db, { now, passwords, stills, storage }: DemoOptions): Promise<Record<keyof Passwords, string>> {
  const clock = { now, timeZone: PUBLICATION.timeZone };
  const hashes = await hashPasswords(passwords);
  await db.transaction(async (tx) => {
    await refuseIfInUse(tx);
    const staff = await hireStaff(tx, hashes, OPENED);
    const files = readAllFacts();
    await loadCatalogue(tx, contextIn(tx, staff.ines.actor, OPENED), files);
    await loadOldGuesses(tx, staff.ines.actor);
    for (const facts of files) await fileFacts(tx, staff.ana.actor, daysAgo(12, "11:00")(clock), early(facts));
    const records: Records = { ...(await listRecords(tx)), picture: new Map() };
    const turns = [...libraryTurns(stills, storage, records), ...turnsOf(STORIES), ...ledgerTurns(files, records)];
    await liveThrough(tx, { clock, staff, idOf: namedIn(records) }, turns);
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

/** The ledger as the desk kept it over the years: each fact recorded on the day it was first public, or when the desk opened. */
async function fileFacts(tx: Tx, actor: Actor, now: Date, facts: Facts) {
  const at = (day: string) => new Date(Math.min(Math.max(Date.parse(`${day}T12:00:00Z`), OPENED.getTime()), now.getTime()));
  const { faults } = await loadLedgerFacts({ tx, actor, now, facts, at });
  if (faults.length > 0) throw new Error(`${facts.show.slug}.json: ${JSON.stringify(faults)}`);
}

const namedIn =
  (records: Records): IdOf =>
  (kind, word) => {
    const id = records[kind].get(word);
    if (id === undefined) throw new Error(`a story of the demo names the ${kind} "${word}", which the demo does not hold`);
    return id;
  };

/** The events stay on record; nobody is told of them now. */
async function forgetOldNews(tx: Tx, before: Date) {
  const old = await tx.select({ id: outboxEvents.id }).from(outboxEvents).where(lt(outboxEvents.occurredAt, before));
  for (const { id } of old) await tx.execute(sql`select graphile_worker.remove_job(${`fan-out:${id}`})`);
}
