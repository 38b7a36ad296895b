import { eq, sql } from "drizzle-orm";
import { only } from "@/db/connect";
import { staleFlags } from "@/db/schema/claims";
import { pagePurges } from "@/db/schema/outbox";
import { recordClaim } from "@/domain/claims/commands/record-claim";
import { recordClaimSchema } from "@/domain/claims/schema";
import { staffActor } from "@/domain/kernel/actor";
import type { Bench } from "./cluster";
import { AT, fillCitations, fillDesk, filling, fillPlans, fillShows, fillStories, idOf, settle } from "./fill";
import { type Measured, measure } from "./measure";

const STORIES = 10_000;
const RUNS = 5;
const WARM_UP = 1;
/** One show for each run, and one for the comparison: a flag is raised once. */
const SHOWS = RUNS + WARM_UP + 1;

/** A newer plan is recorded, and ten thousand live stories state the old one. */
export async function benchFlags({ desk, patient }: Bench): Promise<Measured[]> {
  await filling(patient.db, async (tx) => {
    await fillDesk(tx);
    await fillShows(tx, SHOWS, 1);
    await fillPlans(tx, SHOWS, 1);
    await fillStories(tx, STORIES);
    await fillCitations(tx, STORIES, SHOWS);
  });
  await settle(patient.db);
  const ctx = { db: desk.db, actor: staffActor(idOf("user", 1), "editor"), now: AT };
  const runs = { runs: RUNS, warmUp: WARM_UP };
  const recorded = await measure(`a fact stated by ${STORIES} live stories: recorded, flagged, pages told`, runs, async (run) => {
    const done = await recordClaim(ctx, newerPlan(run + 1));
    if (!done.ok) throw new Error(JSON.stringify(done.error));
    await check(desk.db, run + 1);
  });
  const naive = await measure("  the same flags alone, one insert and one bell for each story", { runs: 1, warmUp: 0 }, () =>
    oneByOne(patient.db, SHOWS),
  );
  return [{ ...recorded, target: 1_000 }, naive];
}

const newerPlan = (n: number) =>
  recordClaimSchema.parse({
    showId: idOf("show", n),
    seasonIds: [idOf("season", n)],
    ...{ kind: "filming_started", certainty: "reported", modality: "planned", scope: "seasons", whenEdtf: "2028", visibility: "public" },
    ...{
      summary: "Filming is planned for 2028.",
      reportedOn: "2026-02-20",
      sources: [{ source: [{ title: "Another report", basis: "on_record" }] }],
    },
  });

/** The measure is worth nothing if the work was not done. */
async function check(db: Bench["desk"]["db"], n: number) {
  const flagged = await db.$count(staleFlags, eq(staleFlags.claimId, idOf("claim", n)));
  const told = await db.$count(pagePurges, sql`${pagePurges.tags} @> array[${`show:${idOf("show", n)}`}]`);
  if (flagged !== STORIES || told === 0) throw new Error(`${flagged} flags, ${told} letters for pages`);
}

async function oneByOne(db: Bench["desk"]["db"], n: number) {
  await db.transaction(async (tx) => {
    const rows = await tx.execute<{ edition_id: string; article_id: string }>(sql`select c.edition_id, e.article_id
      from article_claims c join editions e on e.id = c.edition_id where c.claim_id = ${idOf("claim", n)} and e.status = 'published'`);
    for (const { edition_id: editionId, article_id: articleId } of rows) {
      await tx.insert(staleFlags).values({
        ...{ editionId, claimId: idOf("claim", n), causedById: idOf("claim", n === 1 ? 2 : 1), severity: "contradicted" },
        ...{ blockId: "p1", quotedText: "Filming is planned for 2026.", raisedAt: AT },
      });
      only(
        await tx
          .insert(pagePurges)
          .values({ tags: [`article:${articleId}`], paths: [], drop: false, madeAt: AT })
          .returning(),
      );
    }
  });
}
