import { eq } from "drizzle-orm";
import { importFacts } from "@/db/facts/load";
import { claimRelations, claimSeasons, claims, seasonStatuses } from "@/db/schema/claims";
import { seasons, shows } from "@/db/schema/shows";
import { readAllFacts } from "@/db/seed/facts";
import { loadChains } from "@/domain/claims/queries/chains";
import { loadLedger } from "@/domain/claims/queries/ledger";
import { deriveShowStatuses, inputsOf } from "@/domain/claims/show-status";
import { deriveSeasonStatus } from "@/domain/claims/status";
import { staffActor } from "@/domain/kernel/actor";
import { english } from "@/domain/kernel/say-in";
import type { Bench } from "./cluster";
import { AT, fillDesk, filling, idOf, settle } from "./fill";
import { type Measured, measure } from "./measure";

const SHOW = "all-of-us-are-dead";
const DAY = "2026-03-02";
const RUNS = { runs: 300, warmUp: 50 };

/** The season with the longest ledger of the demo, derived anew. */
export async function benchStatus({ desk, patient }: Bench): Promise<Measured[]> {
  await filling(patient.db, fillDesk);
  const facts = readAllFacts().find(({ show }) => show.slug === SHOW);
  if (!facts) throw new Error(`no file of facts describes ${SHOW}`);
  const actor = staffActor(idOf("user", 1), "editor");
  const loaded = await importFacts(patient.db, { actor, now: AT, facts, isRehearsal: false });
  if (loaded.faults.length > 0) throw new Error(JSON.stringify(loaded.faults));
  await settle(patient.db);
  const [row] = await desk.db
    .select({ showId: shows.id, seasonId: seasons.id })
    .from(seasons)
    .innerJoin(shows, eq(shows.id, seasons.showId))
    .where(eq(seasons.slug, "season-2"));
  if (!row) throw new Error("the season is on record");
  const { showId, seasonId } = row;
  const ledger = await loadLedger(desk.db, showId, AT);
  const input = inputsOf(ledger, DAY).find(({ season }) => season.id === seasonId);
  if (!input) throw new Error("the season is in the ledger");
  const size = `${ledger.claims.length} facts, ${ledger.relations.length} relations`;
  return [
    { ...(await measure(`one season derived (${size})`, RUNS, () => deriveSeasonStatus(english, input))), target: 5 },
    {
      ...(await measure("  with its ledger read from the database", RUNS, async () =>
        deriveShowStatuses(english, await loadLedger(desk.db, showId, AT), DAY).get(seasonId),
      )),
      target: 5,
      on: "median",
    },
    await measure("  as kept: one row", RUNS, () => desk.db.select().from(seasonStatuses).where(eq(seasonStatuses.seasonId, seasonId))),
    await measure("  its facts read one by one", { runs: 30, warmUp: 5 }, () => oneByOne(desk.db, showId)),
  ];
}

async function oneByOne(db: Bench["desk"]["db"], showId: string) {
  const rows = await db.select({ id: claims.id }).from(claims).where(eq(claims.showId, showId));
  for (const { id } of rows) {
    await db.select().from(claims).where(eq(claims.id, id));
    await db.select().from(claimSeasons).where(eq(claimSeasons.claimId, id));
    await db.select().from(claimRelations).where(eq(claimRelations.fromId, id));
    await loadChains(db, [id]);
  }
}
