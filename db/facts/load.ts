import type { Db } from "@/db/connect";
import type { Actor } from "@/domain/kernel/context";
import { mayAddRecord } from "@/domain/shows/policy";
import { loadCatalogue } from "./catalogue";
import { contextIn } from "./context";
import { knownRecords } from "./known";
import { loadLedgerFacts } from "./ledger";
import { Rows } from "./rows";
import type { Facts } from "./shape";
import { inOneGo } from "./together";

/** Puts one file on record, all of it or nothing, and says row by row what became of it or, rehearsing, what would. */
export async function importFacts(db: Db, options: { actor: Actor; now: Date; facts: Facts; isRehearsal: boolean }): Promise<Rows> {
  const { actor, now, facts, isRehearsal } = options;
  const rows = new Rows();
  const verdict = mayAddRecord(actor);
  if (!verdict.allowed) {
    rows.faults.push({ at: [], failure: { kind: "forbidden", rule: verdict.rule } });
    return rows;
  }
  await inOneGo(db, { rows, isRehearsal }, async (tx) => {
    await loadCatalogue(tx, contextIn(tx, actor, now), [facts], rows);
    if ((await knownRecords(tx)).shows.has(facts.show.slug)) await loadLedgerFacts({ tx, actor, now, facts, rows });
    leaveElsewhere(facts, rows);
  });
  return rows;
}

/** What such a file may hold and the desk keeps elsewhere. */
function leaveElsewhere({ media, articles, notes }: Facts, rows: Rows) {
  const say = (list: string, held: readonly unknown[], says: string) => {
    if (held.length > 0) rows.left([list], `${list} (${held.length})`, says);
  };
  say("media", media, "pictures are not taken in.");
  say("articles", articles, "stories are written at the desk.");
  say("notes", notes, "cautions for whoever reads the file.");
}
