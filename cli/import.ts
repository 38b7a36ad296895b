import { defineCommand } from "citty";
import { connectPatient, type Db, databaseNow } from "@/db/connect";
import { importFacts } from "@/db/facts/load";
import { importLookup } from "@/db/facts/lookup/load";
import type { ReadLookup } from "@/db/facts/lookup/record";
import { readTvmaze } from "@/db/facts/lookup/tvmaze";
import { readWikidata } from "@/db/facts/lookup/wikidata";
import { readFacts } from "@/db/facts/read";
import { findActiveAdmin, listActiveAdmins } from "@/db/upkeep";
import { staffActor } from "@/domain/kernel/actor";
import type { Actor } from "@/domain/kernel/context";
import { dayOf } from "@/domain/kernel/day";
import { CannotStart } from "@/server/cannot-start";
import { prepareDatabase } from "@/server/prepare";
import { readImport } from "./import/file";
import { faultsOutcome, placeFault, reportOf } from "./import/report";
import { conclude, jsonFlag, refused } from "./outcome";

const args = {
  file: { type: "positional", required: true, description: "The JSON file" },
  "dry-run": { type: "boolean", description: "Tells row by row what would be added, and writes nothing" },
  as: { type: "string", description: "The address of the admin who imports; not needed where there is only one" },
  ...jsonFlag,
} as const;

const show = defineCommand({
  meta: { name: "show", description: "Puts a file of facts on record: one show, its seasons and people, its ledger (docs/importing.md)" },
  args,
  run: ({ args: { file, as, json, "dry-run": isRehearsal = false } }) =>
    conclude(json, async (given, lifecycle) => {
      const read = readFacts(readImport(file));
      if (!read.ok) return faultsOutcome(file, read.faults);
      const pool = connectPatient((await prepareDatabase(given, lifecycle)).url, 2);
      lifecycle.onStop("pool", pool.close);
      const actor = await whoImports(pool.db, as);
      const rows = await importFacts(pool.db, { actor, now: await databaseNow(pool.db), facts: read.facts, isRehearsal });
      const faults = rows.faults.flatMap((fault) => placeFault(read.placeOf, fault));
      return faults.length > 0 ? faultsOutcome(file, faults) : reportOf(file, rows, isRehearsal);
    }),
});

type ReadRecord = (text: string, today: string) => ReadLookup;

const lookup = (name: string, read: ReadRecord) =>
  defineCommand({
    meta: { name: name.toLowerCase(), description: `Looks a show up in a record of ${name}: numbers, seasons, and dates as reports` },
    args: {
      ...args,
      show: { type: "string", description: "The address of the show on record that it is about" },
      new: { type: "boolean", description: "It is a show of its own, whatever others are called; told apart by its first year" },
      country: { type: "string", description: "Where a new show is from, where the record does not say: two capital letters" },
    },
    run: ({ args: { file, as, json, show: showSlug, new: isNew, country, "dry-run": isRehearsal = false } }) =>
      conclude(json, async (given, lifecycle) => {
        const pool = connectPatient((await prepareDatabase(given, lifecycle)).url, 2);
        lifecycle.onStop("pool", pool.close);
        const now = await databaseNow(pool.db);
        const found = read(readImport(file), dayOf(now, "UTC"));
        if (!found.ok) return faultsOutcome(file, found.faults);
        if (country !== undefined && !/^[A-Z]{2}$/.test(country)) return refused("--country is two capital letters, such as KR.");
        const actor = await whoImports(pool.db, as);
        const choice = { showSlug, isNew, country };
        const rows = await importLookup(pool.db, { actor, now, lookup: found.lookup, choice, isRehearsal });
        const faults = rows.faults.flatMap((fault) => placeFault(found.placeOf, fault));
        return faults.length > 0 ? faultsOutcome(file, faults) : reportOf(file, rows, isRehearsal);
      }),
  });

/** Somebody answers for every row that an import writes. */
async function whoImports(db: Db, address: string | undefined): Promise<Actor> {
  if (address) {
    const id = await findActiveAdmin(db, address);
    if (id === null) throw new CannotStart(`${address} is no active admin.`, "Name one with --as.");
    return staffActor(id, "admin");
  }
  const [first, ...others] = await listActiveAdmins(db);
  if (!first) throw new CannotStart("This newsroom has no admin yet.", "Make one: npm run cli -- user create.");
  if (others.length > 0) throw new CannotStart(`This newsroom has ${others.length + 1} admins.`, "Say with --as who imports.");
  return staffActor(first, "admin");
}

export const importing = defineCommand({
  meta: { name: "import", description: "Puts a file of another hand on record, each row with its source" },
  subCommands: { show, tvmaze: lookup("TVmaze", readTvmaze), wikidata: lookup("Wikidata", readWikidata) },
});
