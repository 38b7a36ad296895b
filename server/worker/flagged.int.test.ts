import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { editions } from "@/db/schema/articles";
import { staleFlags } from "@/db/schema/claims";
import { outboxEvents } from "@/db/schema/outbox";
import { aDesk, anEdition, by, type Desk } from "@/db/testing/builders";
import { aSeason } from "@/db/testing/catalogue";
import { openTestDatabase } from "@/db/testing/database";
import { recordPlan } from "@/db/testing/ledger";
import { citationsIn } from "@/domain/articles/citations";
import type { Doc } from "@/domain/articles/document";
import { replaceCitations } from "@/domain/articles/store/citations";
import { retractClaim } from "@/domain/claims/commands/retract-claim";
import { sweepEditions } from "./sweep";

const database = openTestDatabase();
const NOW = new Date();
const AN_HOUR_AGO = new Date(NOW.getTime() - 3_600_000);

const record = async (desk: Desk, seasonId: string, more: Record<string, unknown>) =>
  (await recordPlan(database.db, { desk, seasonId }, more, NOW)).claimId;

async function aScheduledStory(desk: Desk, claimId: string) {
  const body: Doc = {
    type: "doc",
    content: [
      {
        type: "paragraph",
        attrs: { id: "p1" },
        content: [
          {
            type: "text",
            text: "Filming is planned for 2026.",
            marks: [{ type: "citation", attrs: { claimId, mode: "as_of", asOfOn: "2026-02-01" } }],
          },
        ],
      },
    ],
  };
  const story = await anEdition(database.db, desk, { status: "scheduled", scheduledFor: AN_HOUR_AGO, words: { body } });
  await database.db.transaction((tx) => replaceCitations(tx, story.editionId, citationsIn(body)));
  return story.editionId;
}

async function aWorld() {
  const desk = await aDesk(database.db);
  const { id: seasonId } = await aSeason(database.db, desk.showId, { number: 2 });
  const claimId = await record(desk, seasonId, {});
  return { desk, seasonId, claimId, editionId: await aScheduledStory(desk, claimId) };
}

const fate = async (editionId: string) => {
  await sweepEditions(database.db);
  const [edition] = await database.db.select().from(editions).where(eq(editions.id, editionId));
  const flags = await database.db.select().from(staleFlags).where(eq(staleFlags.editionId, editionId));
  const told = await database.db.select().from(outboxEvents).where(eq(outboxEvents.type, "edition.held"));
  return {
    status: edition?.status,
    isHeld: edition?.heldAt !== null,
    severities: flags.map(({ severity }) => severity),
    told: told.length,
  };
};

test("a scheduled story whose fact was contradicted does not leave by the clock, and the desk is told", async () => {
  const { desk, seasonId, editionId } = await aWorld();
  await record(desk, seasonId, { whenEdtf: "2028" });
  expect(await fate(editionId)).toEqual({ status: "scheduled", isHeld: true, severities: ["contradicted"], told: 1 });
});

test("nor does one whose fact was taken back", async () => {
  const { desk, claimId, editionId } = await aWorld();
  const taken = await retractClaim(by(database.db, desk.editor, NOW), { claimId, reason: "The report was withdrawn.", acknowledged: 1 });
  expect(taken.ok).toBe(true);
  expect(await fate(editionId)).toEqual({ status: "scheduled", isHeld: true, severities: ["retracted"], told: 1 });
});

test("one that tells what was so on a day leaves, where the fact has only moved on", async () => {
  const { desk, seasonId, editionId } = await aWorld();
  await record(desk, seasonId, { whenEdtf: "2026-06" });
  expect(await fate(editionId)).toEqual({ status: "published", isHeld: false, severities: [], told: 0 });
});
