import { eq } from "drizzle-orm";
import { only, type Tx } from "@/db/connect";
import { editions } from "@/db/schema/articles";
import { approveEdition } from "@/domain/articles/commands/approve-edition";
import { changeSlug } from "@/domain/articles/commands/change-slug";
import { claimReview } from "@/domain/articles/commands/claim-review";
import { publishEdition } from "@/domain/articles/commands/publish-edition";
import { requestChanges } from "@/domain/articles/commands/request-changes";
import { saveDraft } from "@/domain/articles/commands/save-draft";
import { scheduleEdition } from "@/domain/articles/commands/schedule-edition";
import { spikeEdition } from "@/domain/articles/commands/spike-edition";
import { startArticle } from "@/domain/articles/commands/start-article";
import { startEdition } from "@/domain/articles/commands/start-edition";
import { submitForReview } from "@/domain/articles/commands/submit-for-review";
import { withdrawEdition } from "@/domain/articles/commands/withdraw-edition";
import type { EditionAt, NoteInput } from "@/domain/articles/schema";
import type { ArticleKind, SubjectRef } from "@/domain/articles/vocabulary";
import type { Context } from "@/domain/kernel/context";
import { newId } from "@/domain/kernel/id";
import type { Result } from "@/domain/kernel/result";
import { contextIn } from "./context";
import type { Clock, Hour } from "./hours";
import { documentOf, type Named, type Part } from "./prose";
import type { Colleague, Person } from "./staff";

type Copy = { headline: string; standfirst: string; shortHeadline?: string; body: Part[] };

/** A story of the demo and everything that was done to it, oldest first. `title` is what it was started as; its address comes from it. */
export type Story = { title: string; kind: ArticleKind; by: Person; about: Named[]; life: Step[] };

/** What the steps of all stories share. */
export type Newsroom = { clock: Clock; staff: Record<Person, Colleague>; refOf: (named: Named) => SubjectRef };

type Scene = { ctx: Context; newsroom: Newsroom; story: Story; run: { articleId: string; editionId: string } };
type Act = (scene: Scene, at: EditionAt) => Promise<Result<unknown>>;
type Step = { who: Person; at: Hour; act: Act };

export const starts = (who: Person, at: Hour): Step => ({
  ...{ who, at },
  act: async ({ ctx, newsroom, story, run }) => {
    const about = story.about.map(newsroom.refOf);
    const started = await startArticle(ctx, { headline: story.title, kind: story.kind, about });
    if (started.ok) Object.assign(run, started.value);
    return started;
  },
});

export const writes = (who: Person, at: Hour, copy: Copy): Step => ({
  ...{ who, at },
  act: ({ ctx, newsroom, story }, edition) =>
    saveDraft(ctx, {
      ...edition,
      saveId: newId(),
      headline: copy.headline,
      standfirst: copy.standfirst,
      shortHeadline: copy.shortHeadline ?? null,
      ...{ seoTitle: null, seoDescription: null },
      body: documentOf(copy.body, newsroom.refOf),
      bylines: [newsroom.staff[story.by].authorId],
      about: story.about.map(newsroom.refOf),
    }),
});

export const sends = (who: Person, at: Hour, wantedFor?: Hour): Step => ({
  ...{ who, at },
  act: ({ ctx, newsroom }, edition) => submitForReview(ctx, { ...edition, wantedFor: wantedFor?.(newsroom.clock) }),
});

export const reads = (who: Person, at: Hour): Step => ({ who, at, act: ({ ctx }, edition) => claimReview(ctx, edition) });

export const sendsBack = (who: Person, at: Hour, ask: string): Step => ({
  ...{ who, at },
  act: ({ ctx }, edition) => requestChanges(ctx, { ...edition, ask }),
});

export const approves = (who: Person, at: Hour): Step => ({
  ...{ who, at },
  act: ({ ctx }, edition) => approveEdition(ctx, { ...edition, overrideReason: null }),
});

export const schedules = (who: Person, at: Hour, scheduledFor: Hour): Step => ({
  ...{ who, at },
  act: ({ ctx, newsroom }, edition) => scheduleEdition(ctx, { ...edition, scheduledFor: scheduledFor(newsroom.clock) }),
});

export const publishes = (who: Person, at: Hour, note?: NoteInput): Step => ({
  ...{ who, at },
  act: ({ ctx }, edition) => publishEdition(ctx, { ...edition, note }),
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

/**
 * Does to every story what its life says, by the desk's own verbs and in the order of the clock, so that each row, rule
 * and line of a timeline is what a newsroom would have made. Throws where a verb refuses.
 */
export async function liveThrough(tx: Tx, newsroom: Newsroom, stories: readonly Story[]) {
  const turns = stories.flatMap((story) => {
    const run = { articleId: "", editionId: "" };
    return story.life.map((step) => ({ story, run, step, at: step.at(newsroom.clock) }));
  });
  for (const turn of turns.sort((a, b) => a.at.getTime() - b.at.getTime())) {
    const { story, run, step, at } = turn;
    const ctx = contextIn(tx, newsroom.staff[step.who].actor, at);
    const done = await step.act({ ctx, newsroom, story, run }, await editionAt(tx, run.editionId));
    if (!done.ok) throw new Error(`"${story.title}" could not go on: ${step.who}, ${at.toISOString()}, ${JSON.stringify(done.error)}`);
  }
}

async function editionAt(tx: Tx, editionId: string): Promise<EditionAt> {
  if (editionId === "") return { editionId, baseVersion: 0 };
  const { version } = only(await tx.select({ version: editions.version }).from(editions).where(eq(editions.id, editionId)));
  return { editionId, baseVersion: version };
}
