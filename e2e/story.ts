import { eq } from "drizzle-orm";
import { type Db, only } from "../db/connect";
import { articleSlugs, editions } from "../db/schema/articles";
import { approveEdition } from "../domain/articles/commands/approve-edition";
import { publishEdition } from "../domain/articles/commands/publish-edition";
import { saveDraft } from "../domain/articles/commands/save-draft";
import { scheduleEdition } from "../domain/articles/commands/schedule-edition";
import { spikeEdition } from "../domain/articles/commands/spike-edition";
import { startArticle } from "../domain/articles/commands/start-article";
import { startEdition } from "../domain/articles/commands/start-edition";
import { submitForReview } from "../domain/articles/commands/submit-for-review";
import { withdrawEdition } from "../domain/articles/commands/withdraw-edition";
import type { Doc } from "../domain/articles/document";
import type { Context } from "../domain/kernel/context";
import { newId } from "../domain/kernel/id";
import type { Result } from "../domain/kernel/result";
import { findColleague, findWorld, type Person } from "./desk";

export type Stage = "draft" | "in_review" | "approved" | "scheduled" | "published" | "withdrawn" | "spiked";
export type Copy = { headline: string; standfirst: string; paragraphs: string[] };
export type Story = { articleId: string; editionId: string; slug: string };
type Traits = { stage?: Stage; by?: Person; copy?: Partial<Copy>; scheduledFor?: Date; showId?: string };

/** How far along the way to readers each stage lies. */
const DONE: Record<Stage, number> = { draft: 0, spiked: 0, in_review: 1, approved: 2, scheduled: 2, published: 3, withdrawn: 3 };
/** Stories of journeys stand side by side, about one show: that is warned of, and kept only where it is. */
export const GO_ON = { goOnReason: "The journey goes on." };
const HOUR_MS = 60 * 60 * 1_000;

/**
 * Journeys meet on one desk: a word of its own keeps each story apart from those of the journey beside it.
 * Letters alone, so that it stays one word in an address.
 */
export const ownWord = () => [...newId().slice(-10)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");

export const documentOf = (...paragraphs: string[]): Doc => ({
  type: "doc",
  content: paragraphs.map((text) => ({ type: "paragraph", attrs: { id: newId() }, content: [{ type: "text", text }] })),
});

/** A story at one stage of its life, brought there by the desk's own verbs. */
export async function makeStory(db: Db, { stage = "draft", by = "kim", copy = {}, scheduledFor, showId }: Traits = {}): Promise<Story> {
  const writer = await findColleague(db, by);
  const editor = await findColleague(db, by === "ana" ? "milo" : "ana");
  const whole = {
    headline: `A season nobody dated ${ownWord()}`,
    standfirst: "What is known, and by whom.",
    paragraphs: ["One line of copy."],
    ...copy,
  };
  const started = granted(await startArticle(context(db, writer), { headline: whole.headline, kind: "news", about: [] }));
  await save(db, started.editionId, by, whole, showId);
  const isDone = (step: Stage) => DONE[stage] >= DONE[step];
  const ines = await findColleague(db, "ines");
  const at = () => editionAt(db, started.editionId);
  if (isDone("in_review")) granted(await submitForReview(context(db, writer), { ...(await at()), wantedFor: undefined }));
  if (isDone("approved")) granted(await approveEdition(context(db, editor), { ...(await at()), overrideReason: null, ...GO_ON }));
  if (stage === "scheduled") {
    const hour = scheduledFor ?? new Date(Date.now() + HOUR_MS);
    granted(await scheduleEdition(context(db, editor), { ...(await at()), scheduledFor: hour, ...GO_ON }));
  }
  if (isDone("published")) granted(await publishEdition(context(db, editor), { ...(await at()), note: undefined, ...GO_ON }));
  if (stage === "withdrawn") granted(await withdrawEdition(context(db, ines), { ...(await at()), reason: "It was the wrong show." }));
  if (stage === "spiked") granted(await spikeEdition(context(db, ines), { ...(await at()), reason: "It will not run." }));
  return { ...started, slug: await slugOf(db, started.articleId) };
}

/** A further edition of a live story, approved and not yet out. */
export async function prepareUpdate(db: Db, story: Story, copy: Partial<Copy>, by: Person = "kim", showId?: string): Promise<string> {
  const writer = await findColleague(db, by);
  const editor = await findColleague(db, "ana");
  const { editionId } = granted(await startEdition(context(db, writer), { articleId: story.articleId }));
  await save(db, editionId, by, { headline: "An update", standfirst: "What changed.", paragraphs: ["Another line."], ...copy }, showId);
  granted(await submitForReview(context(db, writer), { ...(await editionAt(db, editionId)), wantedFor: undefined }));
  granted(await approveEdition(context(db, editor), { ...(await editionAt(db, editionId)), overrideReason: null, ...GO_ON }));
  return editionId;
}

export async function updateStory(db: Db, story: Story, copy: Partial<Copy>, by: Person = "kim"): Promise<string> {
  const editionId = await prepareUpdate(db, story, copy, by);
  const editor = await findColleague(db, "ana");
  granted(await publishEdition(context(db, editor), { ...(await editionAt(db, editionId)), note: undefined, ...GO_ON }));
  return editionId;
}

async function save(db: Db, editionId: string, by: Person, { headline, standfirst, paragraphs }: Copy, showId?: string) {
  const { actor, authorId } = await findColleague(db, by);
  const { show } = await findWorld(db);
  const fields = { shortHeadline: null, seoTitle: null, seoDescription: null };
  granted(
    await saveDraft(
      { db, actor, now: new Date() },
      {
        ...(await editionAt(db, editionId)),
        ...{ saveId: newId(), headline, standfirst, ...fields, body: documentOf(...paragraphs) },
        ...{ bylines: [authorId], about: [{ kind: "show", id: showId ?? show.id }] },
      },
    ),
  );
}

const context = (db: Db, { actor }: { actor: Context["actor"] }): Context => ({ db, actor, now: new Date() });

export async function editionAt(db: Db, editionId: string) {
  const { version } = only(await db.select({ version: editions.version }).from(editions).where(eq(editions.id, editionId)));
  return { editionId, baseVersion: version };
}

async function slugOf(db: Db, articleId: string): Promise<string> {
  return only(await db.select({ slug: articleSlugs.slug }).from(articleSlugs).where(eq(articleSlugs.articleId, articleId))).slug;
}

/** What a verb of the desk gave; a refusal ends the test with its reason. */
export function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}
