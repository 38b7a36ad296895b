import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Db } from "@/db/connect";
import { editions } from "@/db/schema/articles";
import { by } from "@/db/testing/builders";
import { openTestDatabase, whileHolding } from "@/db/testing/database";
import { aClaim, aNewsroom, aStory, done, type Newsroom, openFlagsOf, record, refused, stating } from "@/db/testing/ledger";
import { approveEdition } from "../../articles/commands/approve-edition";
import { publishEdition } from "../../articles/commands/publish-edition";
import { recordClaim } from "./record-claim";

const it = openTestDatabase();
const NEWS = { whenEdtf: "2028", reportedOn: "2026-02-20" };
const held = (room: Newsroom, tx: unknown) => ({ ...by(it.db, room.desk.editor), db: tx as Db });
const recorded = (room: Newsroom, db: unknown = it.db) => recordClaim(held(room, db), aClaim(room, NEWS));
const statusOf = async (id: string) => (await it.db.select({ is: editions.status }).from(editions).where(eq(editions.id, id)))[0]?.is;

async function aStoryOf(status: "approved" | "in_review", certainty: "reported" | "official") {
  const room = await aNewsroom(it.db);
  const { claimId } = await record(it.db, room, { whenEdtf: "2026", certainty });
  return { room, claimId, story: await aStory(it.db, room.desk, stating(claimId), status) };
}

test("a story going out while the fact it states is overtaken is flagged once, whoever is first", async () => {
  const { room, story } = await aStoryOf("approved", "official");
  const answer = await whileHolding(it.db, async (tx) => {
    done(await publishEdition(held(room, tx), story.at()));
    return () => recorded(room);
  });
  expect(done(answer).impact.flags).toMatchObject([{ severity: "contested", editions: 1 }]);
  expect([await statusOf(story.editionId), (await openFlagsOf(it.db, story.editionId)).length]).toEqual(["published", 1]);

  const other = await aStory(it.db, room.desk, stating(done(answer).relations[0]?.toId ?? ""), "approved");
  done(await recordClaim(held(room, it.db), aClaim(room, { ...NEWS, whenEdtf: "2029" })));
  done(await publishEdition(by(it.db, room.desk.editor), { ...other.at(), goOnReason: "The later year is only reported." }));
  expect((await openFlagsOf(it.db, other.editionId)).length).toBe(1);
});

test("a story approved while the fact it states is contested is flagged, since the approval comes first", async () => {
  const { room, story } = await aStoryOf("in_review", "official");
  const answer = await whileHolding(it.db, async (tx) => {
    done(await approveEdition(held(room, tx), { ...story.at(), overrideReason: null }));
    return () => recorded(room);
  });
  expect(done(answer).impact.flags).toMatchObject([{ severity: "contested", editions: 1 }]);
  expect(await openFlagsOf(it.db, story.editionId)).toHaveLength(1);
});

test("an approval that comes after sees that the fact it states is closed", async () => {
  const { room, story } = await aStoryOf("in_review", "reported");
  const answer = await whileHolding(it.db, async (tx) => {
    done(await recorded(room, tx));
    return () => approveEdition(by(it.db, room.desk.editor), { ...story.at(), overrideReason: null });
  });
  expect(refused(answer)).toEqual(["cites_closed"]);
  expect(await openFlagsOf(it.db, story.editionId)).toEqual([]);
});
