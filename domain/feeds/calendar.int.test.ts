import { expect, test } from "vitest";
import { openTestDatabase } from "@/db/testing/database";
import { aNewsroom, aStory, type Newsroom, record, stating } from "@/db/testing/ledger";
import { findFeed, findShowCalendar, getSiteCalendar } from "./public-queries";

const it = openTestDatabase();

const OFFICIAL = { kind: "release_date" as const, certainty: "official" as const };
const days = async () => (await getSiteCalendar(it.reader.db)).events.map(({ day, slot }) => `${day} ${slot}`);
const dated = (room: Newsroom, whenEdtf: string, more: object = {}) => record(it.db, room, { ...OFFICIAL, whenEdtf, ...more });

test("a day that whoever may say it has said is in the calendar", async () => {
  const room = await aNewsroom(it.db);
  await record(it.db, room, { kind: "renewed", modality: "occurred", certainty: "official", whenEdtf: "2026-01-10" });
  await dated(room, "2026-12-24");
  expect(await days()).toEqual(["2026-12-24 out"]);
  const { events } = await getSiteCalendar(it.reader.db);
  expect(events[0]).toMatchObject({ certainty: "official", season: { label: "Season 2" } });
  expect((await findShowCalendar(it.reader.db, events[0]?.show.slug ?? ""))?.events).toEqual(events);
  expect(await findShowCalendar(it.reader.db, "nobody-knows-it")).toBeNull();
});

test.each([
  ["a month", { ...OFFICIAL, kind: "premiered", modality: "occurred", whenEdtf: "2026-01" }],
  ["about a day", { ...OFFICIAL, whenEdtf: "2026-12-24~" }],
  ["a stretch of days", { ...OFFICIAL, kind: "premiered", modality: "occurred", whenEdtf: "2026-01-20/2026-01-24" }],
  ["a report", { ...OFFICIAL, certainty: "reported", whenEdtf: "2026-12-24" }],
  ["a rumour", { ...OFFICIAL, certainty: "rumoured", whenEdtf: "2026-12-24" }],
  ["what is not public", { ...OFFICIAL, visibility: "internal", whenEdtf: "2026-12-24" }],
] as const)("%s is not", async (_, traits) => {
  const room = await aNewsroom(it.db);
  await record(it.db, room, traits);
  expect(await days()).toEqual([]);
});

test("a story's live fact comes with the ledger it follows, and no story without one asks for it", async () => {
  const room = await aNewsroom(it.db);
  const { claimId } = await record(it.db, room, { whenEdtf: "2026" });
  await aStory(it.db, room.desk, stating(claimId));
  expect((await findFeed(it.reader.db, { kind: "site" }))?.ledgers).toEqual([]);
  const live = await aStory(it.db, room.desk, stating(claimId, "live"));
  const feed = await findFeed(it.reader.db, { kind: "site" });
  expect(feed?.items.find(({ id }) => id === live.articleId)).toMatchObject({ cited: [claimId], citedShows: [room.showId] });
  expect(feed?.ledgers[0]?.claims.map(({ id }) => id)).toEqual([claimId]);
});
