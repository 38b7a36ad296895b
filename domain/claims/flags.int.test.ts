import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { only } from "@/db/connect";
import { articles, editions } from "@/db/schema/articles";
import { articleClaims, claimStates, staleFlags } from "@/db/schema/claims";
import { pagePurges } from "@/db/schema/outbox";
import { notices } from "@/db/schema/staff";
import { aDesk, anEdition, by, clock, copy, type Desk, GO_ON, later, NOON } from "@/db/testing/builders";
import { aSeason } from "@/db/testing/catalogue";
import { openTestDatabase } from "@/db/testing/database";
import { recordPlan } from "@/db/testing/ledger";
import { citationsIn } from "../articles/citations";
import { addNote } from "../articles/commands/add-note";
import { approveEdition } from "../articles/commands/approve-edition";
import { publishEdition } from "../articles/commands/publish-edition";
import { saveDraft } from "../articles/commands/save-draft";
import { startEdition } from "../articles/commands/start-edition";
import type { CitationAttrs, Doc, Inline } from "../articles/document";
import { replaceCitations } from "../articles/store/citations";
import type { EditionStatus } from "../articles/vocabulary";
import { newId } from "../kernel/id";
import { oweFlagNotices } from "../staff/listeners";
import { retractClaim } from "./commands/retract-claim";
import { settleFlagsOnNote, settleFlagsOnPublication } from "./listeners";
import type { CitationMode } from "./vocabulary";

const database = openTestDatabase();
type World = { desk: Desk; seasonId: string };

async function aWorld(): Promise<World> {
  const desk = await aDesk(database.db);
  return { desk, seasonId: (await aSeason(database.db, desk.showId, { number: 2 })).id };
}

/** A reported plan for when filming starts: two of them answer one question. */
const plan = (world: World, whenEdtf: string, more: Record<string, unknown> = {}) => recordPlan(database.db, world, { whenEdtf, ...more });

const SENTENCE = "Filming is planned for 2026, says Naver.";

function stating(claimId: string, mode: CitationMode = "plain", sentence = SENTENCE): Doc {
  const [first = "", ...rest] = sentence.split(", ");
  const attrs: CitationAttrs = { claimId, mode: mode === "live" ? "plain" : mode, ...(mode === "as_of" && { asOfOn: "2026-02-02" }) };
  const words: Inline =
    mode === "live" ? { type: "liveFact", attrs: { claimId } } : { type: "text", text: first, marks: [{ type: "citation", attrs }] };
  const content: Inline[] = [words, { type: "text", text: `, ${rest.join(", ")}` }];
  return { type: "doc", content: [{ type: "paragraph", attrs: { id: "p1" }, content }] };
}

async function aStory(desk: Desk, body: Doc, status: EditionStatus = "published", more: Parameters<typeof anEdition>[2] = {}) {
  const story = await anEdition(database.db, desk, { status, words: { body }, ...more });
  await database.db.transaction((tx) => replaceCitations(tx, story.editionId, citationsIn(body)));
  return story;
}

const flagsOf = (editionId: string) => database.db.select().from(staleFlags).where(eq(staleFlags.editionId, editionId));
const issuesOf = (result: { ok: boolean; error?: unknown }) =>
  (result as { error?: { issues?: { code: string; detail?: unknown }[] } }).error?.issues?.map(({ code, detail }) => [code, detail]);

test("a save writes down what the story states, sentence and all, and the next save writes it anew", async () => {
  const world = await aWorld();
  const { claimId } = await plan(world, "2026");
  const { editionId, at, links } = await anEdition(database.db, world.desk);
  const save = (body: Doc, version: number) =>
    saveDraft(by(database.db, world.desk.writer), { ...copy, ...at(version), ...links, body, saveId: newId() });
  expect((await save(stating(claimId), 1)).ok).toBe(true);
  const rows = () => database.db.select().from(articleClaims).where(eq(articleClaims.editionId, editionId));
  expect(await rows()).toMatchObject([{ claimId, mode: "plain", blockId: "p1", quotedText: SENTENCE, asOfOn: null }]);
  expect((await save(copy.body, 2)).ok).toBe(true);
  expect(await rows()).toEqual([]);
});

test("a claim nobody recorded cannot be cited, and nothing is written", async () => {
  const { desk } = await aWorld();
  const { editionId, at, links } = await anEdition(database.db, desk);
  const body = stating(newId());
  const saved = await saveDraft(by(database.db, desk.writer), { ...copy, ...at(), ...links, body, saveId: newId() });
  expect(saved).toMatchObject({ ok: false, error: { issues: [{ field: "body", code: "unknown_record" }] } });
  expect(await database.db.select().from(articleClaims).where(eq(articleClaims.editionId, editionId))).toEqual([]);
});

test("a flag tells the story's writer, not whoever recorded the fact, and what was flagged before is no news", async () => {
  const world = await aWorld();
  const { claimId } = await plan(world, "2026");
  const { editionId } = await aStory(world.desk, stating(claimId), "published", { byline: [world.desk.writer, world.desk.editor] });
  const { claimId: newer } = await plan(world, "2028");
  const news = { claimId: newer, showId: world.desk.showId, by: world.desk.editor.id };
  await database.db.transaction((tx) => oweFlagNotices(tx, news, NOON));
  await database.db.transaction((tx) => oweFlagNotices(tx, news, later(5)));
  expect(await database.db.select().from(notices)).toMatchObject([{ userId: world.desk.writer.id, kind: "flagged", editionId }]);
});

test("a claim that replaces one a live story states raises one flag, at the sentence, and renews the story's page", async () => {
  const world = await aWorld();
  const { claimId } = await plan(world, "2026");
  const story = await aStory(world.desk, stating(claimId));
  const draft = await aStory(world.desk, stating(claimId), "draft");
  await database.db.delete(pagePurges);
  const { claimId: newer, impact } = await plan(world, "2028");
  expect(await flagsOf(story.editionId)).toMatchObject([
    { claimId, causedById: newer, severity: "contradicted", blockId: "p1", quotedText: SENTENCE, state: "open" },
  ]);
  expect(impact.flags).toEqual([{ claimId, severity: "contradicted", editions: 1 }]);
  expect(await flagsOf(draft.editionId)).toEqual([]);
  const purged = (await database.db.select().from(pagePurges)).flatMap((row) => JSON.stringify(row));
  expect(purged.join()).toContain(`show:${world.desk.showId}`);
  expect(await database.db.select().from(claimStates)).toEqual([{ claimId, state: "closed" }]);
});

test("what follows the ledger, tells of a day or quotes is flagged only by what concerns it", async () => {
  const world = await aWorld();
  const { claimId } = await plan(world, "2026");
  const modes = ["plain", "live", "as_of", "quote"] as const;
  const stories = await Promise.all(modes.map((mode) => aStory(world.desk, stating(claimId, mode))));
  const raised = async () => {
    const flags = await Promise.all(stories.map(({ editionId }) => flagsOf(editionId)));
    return Object.fromEntries(modes.map((mode, index) => [mode, flags[index]?.map(({ severity }) => severity)[0] ?? null]));
  };
  await plan(world, "2026-06");
  expect(await raised()).toEqual({ plain: "narrowed", live: null, as_of: null, quote: null });
  const again = await retractClaim(by(database.db, world.desk.editor), { claimId, reason: "The report was withdrawn.", acknowledged: 4 });
  expect(again.ok).toBe(true);
  expect(await raised()).toEqual({ plain: "retracted", live: "retracted", as_of: "retracted", quote: "retracted" });
});

test("an update of a flagged story goes out with a note, and then settles the flag", async () => {
  const world = await aWorld();
  const { desk } = world;
  const { claimId } = await plan(world, "2026");
  const story = await aStory(desk, stating(claimId));
  const { claimId: newer } = await plan(world, "2028");
  const started = await startEdition(by(database.db, desk.writer), { articleId: story.articleId });
  if (!started.ok) throw new Error("not started");
  const { editionId } = started.value;
  expect(await database.db.select().from(articleClaims).where(eq(articleClaims.editionId, editionId))).toMatchObject([{ claimId }]);

  const body = stating(newer, "plain", "Filming is planned for 2028, says Naver.");
  const saved = await saveDraft(by(database.db, desk.writer), {
    ...copy,
    editionId,
    baseVersion: 1,
    ...story.links,
    body,
    saveId: newId(),
  });
  if (!saved.ok) throw new Error("not saved");
  await database.db.update(editions).set({ status: "in_review" }).where(eq(editions.id, editionId));
  const approved = await approveEdition(by(database.db, desk.editor), {
    editionId,
    baseVersion: saved.value.version,
    overrideReason: null,
    ...GO_ON,
  });
  if (!approved.ok) throw new Error(JSON.stringify(approved.error));
  const publish = { editionId, baseVersion: approved.value.version, ...GO_ON };
  expect(issuesOf(await publishEdition(by(database.db, desk.editor), publish))).toEqual([["note_missing", undefined]]);
  const note = { kind: "update" as const, text: "Filming is now planned for 2028.", wasText: null, nowText: null };
  expect((await publishEdition(by(database.db, desk.editor), { ...publish, note })).ok).toBe(true);

  const published = { articleId: story.articleId, editionId, by: desk.editor.id };
  await database.db.transaction((tx) => settleFlagsOnPublication(tx, published, later(1)));
  expect(await flagsOf(story.editionId)).toMatchObject([{ state: "closed", resolution: "updated", closedBy: desk.editor.id }]);
});

test("a story cannot be approved while it states what the ledger has closed, and may tell it as of its day", async () => {
  const world = await aWorld();
  const { claimId } = await plan(world, "2026");
  await plan(world, "2028");
  const approve = async (body: Doc) => {
    const { at } = await aStory(world.desk, body, "in_review");
    return issuesOf(await approveEdition(by(database.db, world.desk.editor), { ...at(), overrideReason: null, ...GO_ON }));
  };
  expect(await approve(stating(claimId))).toEqual([["cites_closed", "p1"]]);
  expect(await approve(stating(claimId, "as_of"))).toBeUndefined();
});

test("a claim under embargo keeps a story back until its hour, which a schedule may wait for", async () => {
  const world = await aWorld();
  const { claimId } = await plan(world, "2026", { embargoUntil: later(60).toISOString() });
  const { at } = await aStory(world.desk, stating(claimId), "approved");
  expect(issuesOf(await publishEdition(by(database.db, world.desk.editor), { ...at(), ...GO_ON }))).toEqual([["cites_not_public", "p1"]]);
  expect((await publishEdition(by(database.db, world.desk.editor, later(61)), { ...at(), ...GO_ON })).ok).toBe(true);
});

test("a scheduled story whose fact was contradicted meanwhile does not go out by the clock", async () => {
  const world = await aWorld();
  const { claimId } = await plan(world, "2026");
  const { editionId, at } = await aStory(world.desk, stating(claimId), "scheduled", { scheduledFor: later(30) });
  await plan(world, "2028");
  expect(await flagsOf(editionId)).toMatchObject([{ severity: "contradicted" }]);
  expect(issuesOf(await publishEdition(by(database.db, clock, later(31)), at()))).toEqual([["cites_closed", "p1"]]);
});

test("a note tells readers and settles the flags; a clarification does not", async () => {
  const world = await aWorld();
  const { claimId } = await plan(world, "2026");
  const story = await aStory(world.desk, stating(claimId));
  await plan(world, "2028");
  const said = { articleId: story.articleId, editionId: story.editionId, by: world.desk.editor.id };
  const tell = (kind: string) => database.db.transaction((tx) => settleFlagsOnNote(tx, { ...said, kind }, later(1)));
  await tell("clarification");
  expect(await flagsOf(story.editionId)).toMatchObject([{ state: "open" }]);
  await tell("update");
  expect(await flagsOf(story.editionId)).toMatchObject([{ state: "closed", resolution: "noted" }]);
  const note = { kind: "update" as const, text: "Now 2028.", wasText: null, nowText: null, placement: "top" as const };
  expect((await addNote(by(database.db, world.desk.editor), { ...story.at(), ...note })).ok).toBe(true);
});

test("a flag that an update leaves open goes with the story to the sentence that still says it", async () => {
  const world = await aWorld();
  const { claimId } = await plan(world, "2026");
  const story = await aStory(world.desk, stating(claimId));
  await plan(world, "2026-06");
  await database.db.transaction(async (tx) => {
    await tx.update(editions).set({ status: "superseded" }).where(eq(editions.id, story.editionId));
    await tx.update(articles).set({ liveEditionId: null }).where(eq(articles.id, story.articleId));
  });
  const body = stating(claimId, "plain", "Filming is still planned for 2026, says Naver.");
  const next = await aStory(world.desk, body, "published", { of: { articleId: story.articleId, number: 2 } });
  const published = { articleId: story.articleId, editionId: next.editionId, by: "system" };
  await database.db.transaction((tx) => settleFlagsOnPublication(tx, published, later(1)));
  const open = and(eq(staleFlags.editionId, next.editionId), eq(staleFlags.state, "open"));
  expect(only(await database.db.select().from(staleFlags).where(open)).quotedText).toContain("still planned");
});
