import { eq } from "drizzle-orm";
import { only, type Tx } from "@/db/connect";
import { editions } from "@/db/schema/articles";
import { approveEdition } from "@/domain/articles/commands/approve-edition";
import { changeSlug } from "@/domain/articles/commands/change-slug";
import { claimReview } from "@/domain/articles/commands/claim-review";
import { nameCheckpoint } from "@/domain/articles/commands/name-checkpoint";
import { publishEdition } from "@/domain/articles/commands/publish-edition";
import { recallEdition } from "@/domain/articles/commands/recall-edition";
import { recordLookAt } from "@/domain/articles/commands/record-look";
import { requestChanges } from "@/domain/articles/commands/request-changes";
import { saveDraft } from "@/domain/articles/commands/save-draft";
import { scheduleEdition } from "@/domain/articles/commands/schedule-edition";
import { spikeEdition } from "@/domain/articles/commands/spike-edition";
import { startArticle } from "@/domain/articles/commands/start-article";
import { startEdition } from "@/domain/articles/commands/start-edition";
import { submitForReview } from "@/domain/articles/commands/submit-for-review";
import { withdrawEdition } from "@/domain/articles/commands/withdraw-edition";
import type { Doc } from "@/domain/articles/document";
import type { EditionAt, NoteInput } from "@/domain/articles/schema";
import type { ArticleKind, SubjectRef } from "@/domain/articles/vocabulary";
import type { Context } from "@/domain/kernel/context";
import { newId } from "@/domain/kernel/id";
import type { Result } from "@/domain/kernel/result";
import { contextIn } from "../facts/context";
import type { Clock, Hour } from "./hours";
import { documentOf, type IdOf, type Named, type Part, pictured, type Shown } from "./prose";
import type { Colleague, Person } from "./staff";

export type Copy = { headline: string; standfirst: string; shortHeadline?: string; lead?: Shown; body: Part[] };

/** A story of the demo and everything that was done to it, oldest first. `title` is what it was started as; its address comes from it. */
export type Story = { title: string; kind: ArticleKind; by: Person; about: Named[]; life: Step[] };

/** What the steps of all stories share. */
export type Newsroom = { clock: Clock; staff: Record<Person, Colleague>; idOf: IdOf };

const aboutOf = ({ about }: Story, { idOf }: Newsroom): SubjectRef[] => about.map(({ kind, slug }) => ({ kind, id: idOf(kind, slug) }));

type Scene = { ctx: Context; newsroom: Newsroom; story: Story; run: { articleId: string; editionId: string } };
type Act = (scene: Scene, at: EditionAt) => Promise<Result<unknown>>;
export type Step = { who: Person; at: Hour; act: Act };

export const starts = (who: Person, at: Hour): Step => ({
  ...{ who, at },
  act: async ({ ctx, newsroom, story, run }) => {
    const about = aboutOf(story, newsroom);
    const started = await startArticle(ctx, { headline: story.title, kind: story.kind, about });
    if (started.ok) Object.assign(run, started.value);
    return started;
  },
});

/** `marked`: what else is done to the text that the copy makes. */
export const writes = (who: Person, at: Hour, copy: Copy, marked: (text: Doc) => Doc = (text) => text): Step => ({
  ...{ who, at },
  act: ({ ctx, newsroom, story }, edition) =>
    saveDraft(ctx, {
      ...edition,
      saveId: newId(),
      headline: copy.headline,
      standfirst: copy.standfirst,
      shortHeadline: copy.shortHeadline ?? null,
      ...{ seoTitle: null, seoDescription: null },
      ...(copy.lead && { hero: pictured(copy.lead, newsroom.idOf) }),
      body: marked(documentOf(copy.body, newsroom.idOf)),
      bylines: [newsroom.staff[story.by].authorId],
      about: aboutOf(story, newsroom),
    }),
});

export const sends = (who: Person, at: Hour, wantedFor?: Hour): Step => ({
  ...{ who, at },
  act: ({ ctx, newsroom }, edition) => submitForReview(ctx, { ...edition, wantedFor: wantedFor?.(newsroom.clock) }),
});

export const reads = (who: Person, at: Hour): Step => ({ who, at, act: ({ ctx }, edition) => claimReview(ctx, edition) });

/** Opens it for review: what comes later is told apart from what was seen. */
export const looks = (who: Person, at: Hour): Step => ({
  ...{ who, at },
  act: async ({ ctx, run }) =>
    recordLookAt(ctx, { editionId: run.editionId, revisionId: await headOf(ctx.db, run.editionId), isRead: false }),
});

export const takesBack = (who: Person, at: Hour): Step => ({ who, at, act: ({ ctx }, edition) => recallEdition(ctx, edition) });

export const names = (who: Person, at: Hour, name: string): Step => ({
  ...{ who, at },
  act: ({ ctx }, edition) => nameCheckpoint(ctx, { ...edition, name }),
});

export const sendsBack = (who: Person, at: Hour, ask: string): Step => ({
  ...{ who, at },
  act: ({ ctx }, edition) => requestChanges(ctx, { ...edition, ask }),
});

/** Kept only where something is warned of: in a season of waiting, most facts have one source and every story has a sister. */
const WHY = "The story says itself who reported what, and what nobody knows.";

export const approves = (who: Person, at: Hour): Step => ({
  ...{ who, at },
  act: ({ ctx }, edition) => approveEdition(ctx, { ...edition, overrideReason: null, goOnReason: WHY }),
});

export const schedules = (who: Person, at: Hour, scheduledFor: Hour): Step => ({
  ...{ who, at },
  act: ({ ctx, newsroom }, edition) => scheduleEdition(ctx, { ...edition, scheduledFor: scheduledFor(newsroom.clock), goOnReason: WHY }),
});

/** `fact`: the fact that a correction says was told wrongly, by show and key. */
export const publishes = (who: Person, at: Hour, note?: NoteInput & { fact?: string }): Step => ({
  ...{ who, at },
  act: ({ ctx, newsroom }, edition) => {
    const { fact, ...said } = note ?? {};
    const claimId = fact && newsroom.idOf("claim", fact);
    return publishEdition(ctx, { ...edition, goOnReason: WHY, note: note && ({ ...said, ...(claimId && { claimId }) } as NoteInput) });
  },
});

export const reopens = (who: Person, at: Hour): Step => ({
  ...{ who, at },
  act: async ({ ctx, run }) => {
    const reopened = await startEdition(ctx, { articleId: run.articleId });
    if (reopened.ok) Object.assign(run, reopened.value);
    return reopened;
  },
});

export const moves = (who: Person, at: Hour, slug: string): Step => ({
  ...{ who, at },
  act: ({ ctx }, edition) => changeSlug(ctx, { ...edition, slug }),
});

export const withdraws = (who: Person, at: Hour, reason: string): Step => ({
  ...{ who, at },
  act: ({ ctx }, edition) => withdrawEdition(ctx, { ...edition, reason }),
});

export const spikes = (who: Person, at: Hour, reason: string): Step => ({
  ...{ who, at },
  act: ({ ctx }, edition) => spikeEdition(ctx, { ...edition, reason }),
});

/** Something that happens at an hour: a step of a story, or news on its way into the ledger. */
export type Turn = { at: Hour; what: string; take: (tx: Tx, newsroom: Newsroom, at: Date) => Promise<Result<unknown>> };

/**
 * Takes every turn of the newsroom's days by the desk's own verbs and in the order of the clock, so that each row, rule and
 * line of a timeline is what a newsroom would have made. Throws where a verb refuses.
 */
export async function liveThrough(tx: Tx, newsroom: Newsroom, turns: readonly Turn[]) {
  const timed = turns.map((turn) => ({ ...turn, hour: turn.at(newsroom.clock) }));
  for (const { what, take, hour } of timed.sort((a, b) => a.hour.getTime() - b.hour.getTime())) {
    const done = await take(tx, newsroom, hour);
    if (!done.ok) throw new Error(`${what} could not go on: ${hour.toISOString()}, ${JSON.stringify(done.error)}`);
  }
}

/** What is done to each story, one turn a step. */
export const turnsOf = (stories: readonly Story[]): Turn[] =>
  stories.flatMap((story) => {
    const run = { articleId: "", editionId: "" };
    return story.life.map(({ who, at, act }) => ({
      ...{ at, what: `"${story.title}", ${who},` },
      take: async (tx: Tx, newsroom: Newsroom, hour: Date) => {
        const ctx = contextIn(tx, newsroom.staff[who].actor, hour);
        return act({ ctx, newsroom, story, run }, await editionAt(tx, run.editionId));
      },
    }));
  });

async function headOf(db: Pick<Tx, "select">, editionId: string): Promise<string> {
  const { head } = only(await db.select({ head: editions.headRevisionId }).from(editions).where(eq(editions.id, editionId)));
  return head ?? "";
}

async function editionAt(tx: Tx, editionId: string): Promise<EditionAt> {
  if (editionId === "") return { editionId, baseVersion: 0 };
  const { version } = only(await tx.select({ version: editions.version }).from(editions).where(eq(editions.id, editionId)));
  return { editionId, baseVersion: version };
}
