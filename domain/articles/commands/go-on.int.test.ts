import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { auditLog, settings } from "@/db/schema/staff";
import { aDesk, anEdition, by, clock, later } from "@/db/testing/builders";
import { openTestDatabase } from "@/db/testing/database";
import { approveEdition } from "./approve-edition";
import { publishEdition } from "./publish-edition";
import { scheduleEdition } from "./schedule-edition";

const database = openTestDatabase();
const LONG = { standfirst: "A long standfirst that lists will cut. ".repeat(5) };
const ASKED = { error: { kind: "not_ready", issues: [{ field: "goOnReason", code: "reason_missing" }] } };

const deedsOf = (editionId: string, action: string) =>
  database.db
    .select({ reason: auditLog.reason, after: auditLog.after })
    .from(auditLog)
    .where(and(eq(auditLog.editionId, editionId), eq(auditLog.action, action)));

test("what is warned of goes out with a reason, which the history keeps beside what it was", async () => {
  const desk = await aDesk(database.db);
  const { editionId, at } = await anEdition(database.db, desk, { status: "approved", words: LONG });
  expect(await publishEdition(by(database.db, desk.editor), at())).toMatchObject(ASKED);
  expect(await publishEdition(by(database.db, desk.editor), { ...at(), goOnReason: "The names are long." })).toMatchObject({ ok: true });
  expect(await deedsOf(editionId, "edition.publish")).toMatchObject([{ reason: "The names are long.", after: { warnedOf: ["too_long"] } }]);
});

test("an hour is set with a reason too, and the clock then asks for none", async () => {
  const desk = await aDesk(database.db);
  const { editionId, at } = await anEdition(database.db, desk, { status: "approved", words: LONG });
  const plan = { ...at(), scheduledFor: later(30) };
  expect(await scheduleEdition(by(database.db, desk.editor), plan)).toMatchObject(ASKED);
  expect(await scheduleEdition(by(database.db, desk.editor), { ...plan, goOnReason: "The names are long." })).toMatchObject({ ok: true });
  expect(await deedsOf(editionId, "edition.schedule")).toMatchObject([{ reason: "The names are long." }]);
  const due = { editionId, baseVersion: at().baseVersion + 1 };
  expect(await publishEdition(by(database.db, clock, later(31)), due)).toMatchObject({ ok: true });
});

test("where nothing is warned of nobody is asked, and a reason given all the same is not kept", async () => {
  const desk = await aDesk(database.db);
  const { editionId, at } = await anEdition(database.db, desk, { status: "approved" });
  expect(await publishEdition(by(database.db, desk.editor), { ...at(), goOnReason: "Just so." })).toMatchObject({ ok: true });
  expect(await deedsOf(editionId, "edition.publish")).toMatchObject([{ reason: null }]);
});

test("an approval is given with a reason too, beside the one for doing without a second person", async () => {
  const desk = await aDesk(database.db);
  const { editionId, at } = await anEdition(database.db, desk, { status: "in_review", author: desk.editor, words: LONG });
  const approval = { ...at(), overrideReason: "Alone on the desk." };
  expect(await approveEdition(by(database.db, desk.editor), approval)).toMatchObject(ASKED);
  expect(await approveEdition(by(database.db, desk.editor), { ...approval, goOnReason: "The names are long." })).toMatchObject({
    ok: true,
  });
  expect(await deedsOf(editionId, "edition.approve")).toMatchObject([
    { reason: "Alone on the desk. The names are long.", after: { warnedOf: ["too_long"] } },
  ]);
});

test("a warning that the newsroom has raised stops a story, for people and for the clock", async () => {
  const desk = await aDesk(database.db);
  const told = await anEdition(database.db, desk, { status: "approved", words: LONG });
  const due = await anEdition(database.db, desk, { status: "scheduled", words: LONG });
  await database.db.update(settings).set({ options: { checks: { too_long: "block" } } });
  const stopped = { error: { kind: "not_ready", issues: [{ field: "standfirst", code: "too_long" }] } };
  expect(await publishEdition(by(database.db, desk.editor), { ...told.at(), goOnReason: "All the same." })).toMatchObject(stopped);
  expect(await publishEdition(by(database.db, clock, later(31)), due.at())).toMatchObject(stopped);
});

test("a check that the newsroom has lowered asks for a reason, and one it has switched off asks nothing", async () => {
  const desk = await aDesk(database.db);
  await anEdition(database.db, desk, { status: "published", words: { headline: "Ten dramas for a rainy week" } });
  const unlinked = await anEdition(database.db, desk, { status: "approved", linked: false });
  const sister = await anEdition(database.db, desk, { status: "approved" });
  const publish = ({ at }: typeof sister, goOnReason?: string) =>
    publishEdition(by(database.db, desk.editor, later(180)), { ...at(), goOnReason });
  expect(await publish(unlinked, "It is about all of them.")).toMatchObject({ error: { issues: [{ code: "no_show_linked" }] } });
  expect(await publish(sister)).toMatchObject(ASKED);
  await database.db.update(settings).set({ options: { checks: { no_show_linked: "warn", no_related_story: "off" } } });
  expect(await publish(unlinked)).toMatchObject(ASKED);
  expect(await publish(unlinked, "It is about all of them.")).toMatchObject({ ok: true });
  expect(await publish(sister)).toMatchObject({ ok: true });
});
