import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { organisations } from "@/db/schema/shows";
import { by, NOON } from "@/db/testing/builders";
import { openTestDatabase } from "@/db/testing/database";
import { aNewsroom, aStory, done, record, stating } from "@/db/testing/ledger";
import { verifySeason } from "../commands/verify-season";
import { readAddress } from "./address";
import { countFlagsBySeverity, listChangedFacts, listSeasonsToCheck } from "./checks";

const pool = openTestDatabase();
const DAY_MS = 24 * 3_600_000;

test("a pasted address finds its outlet by host or name, and a document that is on record", async () => {
  const room = await aNewsroom(pool.db);
  await pool.db
    .update(organisations)
    .set({ hosts: ["quay.example"] })
    .where(eq(organisations.id, room.outletId));
  await pool.db.update(organisations).set({ slug: "pier-news" }).where(eq(organisations.id, room.otherOutletId));
  const link = { organisationId: room.outletId, title: "The date", url: "https://quay.example/a/1", basis: "unstated" };
  await record(pool.db, room, { sources: [{ source: [link, { organisationId: room.serviceId, basis: "on_record" }] }] });

  expect(await readAddress(pool.db, "https://news.quay.example/other")).toEqual({
    outlet: { id: room.outletId, name: "The Quay" },
    source: null,
  });
  expect((await readAddress(pool.db, "https://www.piernews.com/x")).outlet?.id).toBe(room.otherOutletId);
  expect((await readAddress(pool.db, "http://quay.example/a/1/#top")).source).toMatchObject({
    title: "The date",
    chain: ["Tideway", "The Quay"],
    facts: 1,
  });
  expect(await readAddress(pool.db, "https://notquay.example/a/1")).toEqual({ outlet: null, source: null });
  expect(await readAddress(pool.db, "javascript:alert(1)")).toEqual({ outlet: null, source: null });
});

test("a season is to be checked once its sources are old, and no longer once somebody read them", async () => {
  const room = await aNewsroom(pool.db);
  await record(pool.db, room, { kind: "renewed", modality: "occurred", certainty: "confirmed" });
  const named = async (today: string) =>
    (await listSeasonsToCheck(pool.db, today, 50)).rows.filter(({ seasonId }) => seasonId === room.seasonId);
  const day = (after: number) => new Date(NOON.getTime() + after * DAY_MS).toISOString().slice(0, 10);

  expect(await named(day(20))).toEqual([]);
  expect(await named(day(46))).toMatchObject([{ phase: "ordered", age: 46, every: 45 }]);
  done(await verifySeason(by(pool.db, room.desk.editor, new Date(NOON.getTime() + 46 * DAY_MS)), { seasonId: room.seasonId }));
  expect(await named(day(46))).toEqual([]);
  expect((await listSeasonsToCheck(pool.db, day(400), 1)).total).toBeGreaterThanOrEqual(1);
});

test("what changed is told with what it took the place of, and what it put behind is counted", async () => {
  const room = await aNewsroom(pool.db);
  const first = await record(pool.db, room, { whenEdtf: "2026" });
  await aStory(pool.db, room.desk, stating(first.claimId));
  const hidden = await record(pool.db, room, { whenEdtf: "2028", visibility: "internal" });
  const second = await record(pool.db, room, { whenEdtf: "2029" });

  const changed = (await listChangedFacts(pool.db, new Date(0), 50)).filter(({ showId }) => showId === room.showId);
  expect(changed.map(({ claim, before }) => [claim.id, before?.id ?? null])).toEqual([
    [second.claimId, first.claimId],
    [first.claimId, null],
  ]);
  expect(changed.map(({ claim }) => claim.id)).not.toContain(hidden.claimId);
  expect(await countFlagsBySeverity(pool.db)).toContainEqual(expect.objectContaining({ severity: "contradicted", count: 1 }));
  const [{ open }] = (await pool.db.execute<{ open: number }>(
    sql`select count(*)::int as open from stale_flags where state = 'open'`,
  )) as unknown as [{ open: number }];
  expect((await countFlagsBySeverity(pool.db)).reduce((sum, { count }) => sum + count, 0)).toBe(open);
});
