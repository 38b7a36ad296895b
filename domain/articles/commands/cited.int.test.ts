import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { notes } from "@/db/schema/articles";
import { noteClaims, seasonStatuses } from "@/db/schema/claims";
import { aDesk, anEdition, by, type Desk, GO_ON, later, NOON } from "@/db/testing/builders";
import { aSeason } from "@/db/testing/catalogue";
import { openTestDatabase } from "@/db/testing/database";
import { recordPlan } from "@/db/testing/ledger";
import { retractClaim } from "../../claims/commands/retract-claim";
import { newId } from "../../kernel/id";
import type { Block, Doc } from "../document";
import { readLedgerFor } from "../queries/cited";
import { addNote } from "./add-note";
import { publishEdition } from "./publish-edition";

const database = openTestDatabase();

async function aClaim(desk: Desk, more: Record<string, unknown> = {}) {
  const { id: seasonId } = await aSeason(database.db, desk.showId, { number: 2 });
  return (await recordPlan(database.db, { desk, seasonId }, more)).claimId;
}

const doc = (...content: Block[]): Doc => ({ type: "doc", content });
const stating = (claimId: string): Doc =>
  doc({
    type: "paragraph",
    attrs: { id: "p1" },
    content: [{ type: "text", text: "Filming is planned for 2026.", marks: [{ type: "citation", attrs: { claimId, mode: "plain" } }] }],
  });

async function refusals(desk: Desk, body: Doc) {
  const { at } = await anEdition(database.db, desk, { status: "approved", words: { body } });
  const result = await publishEdition(by(database.db, desk.editor), { ...at(), ...GO_ON });
  return result.ok ? [] : result.error.kind === "not_ready" ? result.error.issues : [result.error.kind];
}

test("a story that states a fact taken back is refused, with the sentence", async () => {
  const desk = await aDesk(database.db);
  const claimId = await aClaim(desk);
  await retractClaim(by(database.db, desk.editor), { claimId, reason: "The report was withdrawn.", acknowledged: 0 });
  expect(await refusals(desk, stating(claimId))).toEqual([{ field: "body", code: "cites_retracted", detail: "p1" }]);
});

test("a story that leans on a rumour is refused", async () => {
  const desk = await aDesk(database.db);
  const claimId = await aClaim(desk, { certainty: "rumoured" });
  expect(await refusals(desk, stating(claimId))).toEqual([{ field: "body", code: "cites_rumour", detail: "p1" }]);
});

test("a story that states what only the desk knows is refused", async () => {
  const desk = await aDesk(database.db);
  const claimId = await aClaim(desk, { visibility: "internal" });
  expect(await refusals(desk, stating(claimId))).toEqual([{ field: "body", code: "cites_not_public", detail: "p1" }]);
});

test("a quotation in which a fact follows the ledger is refused", async () => {
  const desk = await aDesk(database.db);
  const claimId = await aClaim(desk);
  const live = { type: "liveFact" as const, attrs: { claimId } };
  const body = doc({
    type: "blockquote",
    attrs: { id: "q" },
    content: [{ type: "paragraph", attrs: { id: "p1" }, content: [{ type: "text", text: "It starts in " }, live] }],
  });
  expect(await refusals(desk, body)).toEqual([{ field: "body", code: "live_in_quotation", detail: "p1" }]);
});

test("a story that states what stands goes out", async () => {
  const desk = await aDesk(database.db);
  expect(await refusals(desk, stating(await aClaim(desk)))).toEqual([]);
});

const NOTE = { kind: "correction" as const, text: "It films in 2027.", wasText: "2026", nowText: "2027", placement: "top" as const };

test("a correction names the fact that was wrong, for good", async () => {
  const desk = await aDesk(database.db);
  const claimId = await aClaim(desk);
  const { articleId, at } = await anEdition(database.db, desk, { status: "published" });
  expect((await addNote(by(database.db, desk.editor), { ...at(), ...NOTE, claimId })).ok).toBe(true);
  const [named] = await database.db.select().from(noteClaims).innerJoin(notes, eq(notes.id, noteClaims.noteId));
  expect(named).toMatchObject({ note_claims: { claimId }, notes: { articleId, kind: "correction" } });
  await expect(database.db.delete(noteClaims)).rejects.toThrow();
});

test("a note cannot name a fact nobody recorded, and is not written", async () => {
  const desk = await aDesk(database.db);
  const { at } = await anEdition(database.db, desk, { status: "published" });
  const noted = await addNote(by(database.db, desk.editor), { ...at(), ...NOTE, claimId: newId() });
  expect(noted).toMatchObject({ ok: false, error: { issues: [{ field: "claimId", code: "unknown_record" }] } });
  expect(await database.db.select().from(notes)).toEqual([]);
});

describe("what the ledger says of a fact that is stated", () => {
  const report = (title: string) => ({ organisationId: null, personId: null, title, basis: "on_record" });
  const factOf = async (claimId: string, days: number) => {
    const hours = { at: NOON, now: later(days * 24 * 60) };
    return (await readLedgerFor(database.db, stating(claimId), { id: newId(), liveId: null }, hours)).claims[0];
  };

  test("sites that repeat one report are one source, and two that say so themselves are two", async () => {
    const desk = await aDesk(database.db);
    const { id: seasonId } = await aSeason(database.db, desk.showId, { number: 2 });
    const originsOf = async (...sources: object[]) => {
      const { claimId } = await recordPlan(database.db, { desk, seasonId }, { sources });
      return (await factOf(claimId, 0))?.origins;
    };
    expect(await originsOf({ source: [report("Naver"), report("Star News")] })).toBe(1);
    expect(await originsOf({ source: [report("Naver")] }, { source: [report("Variety")] })).toBe(2);
  });
  test("days are counted from when somebody last read it, for as long as something may still move", async () => {
    const desk = await aDesk(database.db);
    const claimId = await aClaim(desk);
    expect(await factOf(claimId, 40)).toMatchObject({ kind: "filming_started", certainty: "reported", uncheckedDays: 40 });
    await database.db.update(seasonStatuses).set({ phase: "cancelled" });
    expect((await factOf(claimId, 40))?.uncheckedDays).toBeNull();
  });
});
