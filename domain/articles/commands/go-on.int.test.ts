import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { auditLog } from "@/db/schema/staff";
import { aDesk, anEdition, by, clock, later } from "@/db/testing/builders";
import { openTestDatabase } from "@/db/testing/database";
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
