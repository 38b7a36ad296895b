import { readdirSync } from "node:fs";
import { join } from "node:path";
import { count, isNotNull } from "drizzle-orm";
import { expect, test } from "vitest";
import { only } from "@/db/connect";
import { revisions } from "@/db/schema/articles";
import { auditLog } from "@/db/schema/staff";
import { aDesk, anEdition, by, clock, copy, type Desk, later } from "@/db/testing/builders";
import { openTestDatabase } from "@/db/testing/database";
import { newId } from "../../kernel/id";
import type { Result } from "../../kernel/result";
import { type First, REVIEW_WALKS, type Walk } from "../testing/review-walks";
import type { EditionStatus } from "../vocabulary";
import { beat } from "./beat";
import { askForPen } from "./pass-pen";
import { saveDraft } from "./save-draft";

const database = openTestDatabase();
const RULE = "because";
const NOTE = {
  kind: "clarification" as const,
  text: "The order is for ten episodes.",
  wasText: null,
  nowText: null,
  placement: "top" as const,
};

type Sent = Record<string, unknown>;

const writes: First = async (_, desk, editionId) => {
  await beat(by(database.db, desk.writer), { editionId, tabId: newId(), mode: "editing", isHidden: false, isLeaving: false });
  return {};
};
const isAsked: First = async (db, desk, editionId) => {
  await writes(db, desk, editionId);
  await askForPen(by(database.db, desk.editor), { editionId, tabId: newId() });
  return {};
};
const isRefused: First = async (db, desk, editionId) => {
  await writes(db, desk, editionId);
  await saveDraft(by(database.db, desk.editor), {
    editionId,
    baseVersion: 1,
    ...copy,
    headline: "Refused",
    bylines: [],
    about: [],
    saveId: newId(),
  });
  const [aside] = await database.db.select({ id: revisions.id }).from(revisions).where(isNotNull(revisions.baseRevisionId));
  return { mergedRevisionId: aside?.id };
};

const WALKS: Record<string, Walk> = {
  startArticle: { from: "nothing", who: (d) => d.writer, sends: () => ({ headline: "New", kind: "news", about: [] }), rows: 1 },
  createAuthor: { from: "nothing", who: (d) => d.writer, sends: () => ({ name: "A Guest" }), rows: 1 },
  describeAuthor: {
    from: "nothing",
    who: (d) => d.writer,
    sends: (d) => ({ authorId: d.authorIds[d.writer.id], bio: "Writes of shows.", pictureId: null, baseVersion: 1 }),
    rows: 1,
  },
  duplicateArticle: { from: "draft", who: (d) => d.editor, rows: 1 },
  startEdition: { from: "live article", who: (d) => d.writer, rows: 1 },
  // An autosave's record is its revision.
  saveDraft: {
    from: "draft",
    who: (d) => d.writer,
    sends: () => ({ ...copy, headline: "Changed", bylines: [], about: [], saveId: newId() }),
    rows: 0,
  },
  // Who is here, and whose turn it is, is presence; taking it unasked is a deed.
  beat: { from: "draft", who: (d) => d.writer, sends: () => ({ tabId: newId(), mode: "editing", isHidden: false }), rows: 0 },
  askForPen: { from: "draft", who: (d) => d.editor, sends: () => ({ tabId: newId() }), first: writes, rows: 0 },
  answerForPen: { from: "draft", who: (d) => d.writer, sends: () => ({ tabId: newId(), answer: "give" }), first: isAsked, rows: 0 },
  takePen: { from: "draft", who: (d) => d.editor, sends: () => ({ tabId: newId() }), first: writes, rows: 1 },
  saveMerged: {
    from: "draft",
    who: (d) => d.writer,
    sends: () => ({ ...copy, headline: "Merged", bylines: [], about: [], saveId: newId() }),
    first: isRefused,
    rows: 1,
  },
  submitForReview: { from: "draft", who: (d) => d.writer, rows: 1 },
  recallEdition: { from: "in_review", who: (d) => d.writer, rows: 1 },
  claimReview: { from: "in_review", who: (d) => d.editor, rows: 1 },
  releaseReview: { from: "in_review", who: (d) => d.editor, rows: 1 },
  requestChanges: { from: "in_review", who: (d) => d.editor, sends: () => ({ ask: RULE }), rows: 1 },
  approveEdition: { from: "in_review", who: (d) => d.editor, sends: () => ({ overrideReason: null }), rows: 1 },
  scheduleEdition: { from: "approved", who: (d) => d.editor, sends: () => ({ scheduledFor: later(9) }), rows: 1 },
  unscheduleEdition: { from: "scheduled", who: (d) => d.editor, rows: 1 },
  publishEdition: { from: "approved", who: (d) => d.editor, rows: 1 },
  holdEdition: { from: "scheduled", who: () => clock, rows: 1 },
  addNote: { from: "published", who: (d) => d.editor, sends: () => NOTE, rows: 1 },
  withdrawEdition: { from: "published", who: (d) => d.admin, sends: () => ({ reason: RULE }), rows: 1 },
  expireEdition: { from: "published", who: () => clock, rows: 1 },
  reinstateEdition: { from: "withdrawn", who: (d) => d.admin, sends: () => ({ reason: RULE }), rows: 1 },
  spikeEdition: { from: "draft", who: (d) => d.writer, sends: () => ({ reason: RULE }), rows: 1 },
  unspikeEdition: { from: "spiked", who: (d) => d.writer, rows: 1 },
  deleteForGood: { from: "spiked", who: (d) => d.admin, sends: () => ({ headline: copy.headline }), rows: 1 },
  changeSlug: { from: "draft", who: (d) => d.writer, sends: () => ({ slug: "another-address" }), rows: 1 },
  arrangeFront: { from: "live article", who: (d) => d.editor, sends: () => ({ pins: [], was: [] }), rows: 1 },
  changeKind: { from: "draft", who: (d) => d.writer, sends: () => ({ kind: "explainer" }), rows: 1 },
  ...REVIEW_WALKS,
};

type Command = (ctx: ReturnType<typeof by>, input: Sent) => Promise<Result<unknown>>;

/** Every exported command of the module, by name: an exported function that takes a context. */
async function commands(): Promise<Map<string, Command>> {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  const found = new Map<string, Command>();
  for (const file of files.filter((name) => !["gate.ts", "pages.ts", "note-issues.ts", "remark.ts"].includes(name))) {
    const exported: Record<string, unknown> = await import(/* @vite-ignore */ join(import.meta.dirname, file));
    for (const [name, value] of Object.entries(exported))
      if (typeof value === "function" && value.length === 2) found.set(name, value as Command);
  }
  return found;
}

test("every command of the module is walked here", async () => {
  expect([...(await commands()).keys()].sort()).toEqual(Object.keys(WALKS).sort());
});

test.each(Object.entries(WALKS))("%s leaves its line in the audit log", async (name, { from, who, sends, first, rows }) => {
  const desk = await aDesk(database.db);
  const command = (await commands()).get(name);
  const start = await startingPoint(desk, from);
  const input = { ...start, ...sends?.(desk), ...(await first?.(database.db, desk, String(start.editionId))) };
  const result = await command?.(by(database.db, who(desk)), input);
  expect(result).toMatchObject({ ok: true });
  expect(only(await database.db.select({ rows: count() }).from(auditLog)).rows).toBe(rows);
});

async function startingPoint(desk: Desk, from: EditionStatus | "nothing" | "live article"): Promise<Sent> {
  if (from === "nothing") return {};
  const made = await anEdition(database.db, desk, {
    status: from === "live article" ? "published" : from,
    ...(from === "published" && { expireAt: later(0) }),
  });
  return from === "live article" ? { articleId: made.articleId } : made.at();
}
