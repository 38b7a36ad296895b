import type { Metadata } from "next";
import { fromDesk } from "@/app/_server/database";
import { Diff, DiffLegend } from "@/components/desk/diff";
import { changesIn } from "@/components/desk/diff-changes";
import { exactWords } from "@/components/desk/time-words";
import { type CitationChange, citationChanges } from "@/domain/articles/citation-changes";
import { differenceOf } from "@/domain/articles/difference";
import { findLiveRevision } from "@/domain/articles/queries/edition";
import { listRevisions, listTimeline } from "@/domain/articles/queries/history";
import { findLastLook } from "@/domain/articles/queries/looks";
import { listReviewQueue } from "@/domain/articles/queries/review";
import { findText } from "@/domain/articles/queries/texts";
import { readNotes } from "@/domain/articles/queries/threads";
import { suggestionKeys } from "@/domain/articles/suggestions-in";
import { listCitedFacts } from "@/domain/claims/queries/cited-facts";
import { NotesArea } from "../_notes/notes-area.client";
import { NotesAside, ReviewNoting } from "../_notes/review-notes.client";
import { ReviewSuggestions } from "../_suggestions/review-keys.client";
import { type EditionParams, openEdition } from "../open-edition";
import { untitled } from "../story";
import { FactsBrought } from "./facts-brought";
import { FactsChanged } from "./facts-changed";
import { Looked, MarkRead } from "./look.client";
import { marginOf } from "./margin";
import { Queue } from "./queue";
import { Range } from "./range.client";
import { ReviewDesk } from "./review-desk.client";
import { optionsOf, writersSince } from "./since";
import { answeredAtOnce } from "./suggestions-beside";
import { TextChanges } from "./text-changes";
import { Stepper, Views } from "./views.client";

type Props = EditionParams & { searchParams: Promise<{ since?: string | string[] }> };

export async function generateMetadata({ params }: EditionParams): Promise<Metadata> {
  const { story } = await openEdition((await params).editionId, "/review");
  return { title: `Review: ${untitled(story.headline)} · Showdesk` };
}

/** What a version changes, for whoever decides on it. */
export default async function ReviewPage({ params, searchParams }: Props) {
  const { editionId } = await params;
  const { view, story, body, clock, user } = await openEdition(editionId, "/review");
  const { articleId } = story;
  const [live, look, saved, deeds, queue] = await Promise.all([
    fromDesk((db) => findLiveRevision(db, articleId)),
    fromDesk((db) => findLastLook(db, editionId, user.id)),
    fromDesk((db) => listRevisions(db, editionId)),
    fromDesk((db) => listTimeline(db, articleId)),
    fromDesk(listReviewQueue),
  ]);
  const options = optionsOf({ live: live && live.editionId !== editionId ? live : null, look, saved, deeds, editionId });
  const asked = (await searchParams).since;
  const chosen = options.find(({ since }) => since === asked) ?? options[0];
  const notes = await fromDesk((db) => readNotes(db, user.actor, editionId));
  const [now, before, beside] = await Promise.all([
    fromDesk((db) => findText(db, articleId, view.head.id)),
    chosen ? fromDesk((db) => findText(db, articleId, chosen.revisionId)) : null,
    marginOf({ actor: user.actor, story, body, clock, notes }),
  ]);
  if (!now) throw new Error(`edition ${editionId} has no text`);
  // A first text is read as it is: were all of it marked as new, nothing would stand out.
  const difference = differenceOf(chosen ? (before?.copy ?? null) : now.copy, now.copy);
  const cited = citationChanges(before?.copy.body ?? null, now.copy.body);
  const facts = await fromDesk((db) => listCitedFacts(db, [...new Set(cited.flatMap(claimOf))]));
  const suggested = suggestionKeys(body).size;
  const suggesting = story.makers.map(({ name }) => name);
  const by = writersSince(saved, chosen?.revisionId, suggesting) || view.headSavedBy;
  const { language } = view.article;
  return (
    <NotesArea editionId={editionId} notes={notes} isPlacedByPage>
      <ReviewDesk
        story={story}
        clock={clock}
        queue={<Queue stories={queue} current={editionId} clock={clock} actorId={user.id} />}
        waiting={queue.length}
        facts={<FactsBrought changes={cited} facts={facts} />}
        notes={
          <>
            <ReviewSuggestions groups={answeredAtOnce(body, story)} />
            <NotesAside />
          </>
        }
        since={chosen ? <Range options={options} chosen={chosen} /> : null}
        read={look?.isRead && look.revisionId === view.head.id ? null : <MarkRead revisionId={view.head.id} />}
      >
        <ReviewNoting />
        <Looked revisionId={view.head.id} />
        {chosen ? (
          <div className="legend-row">
            <DiffLegend by={by} count={difference.count} suggestions={suggested} />
            <Stepper by={by} count={difference.count + suggested} />
          </div>
        ) : (
          <p className="legend">First version, by {by}: all of it is new.</p>
        )}
        {chosen?.since === "look" && look ? <p className="q seen">You saw it last {exactWords(look.at, clock)}.</p> : null}
        <Views
          page={<Diff difference={difference} language={language} beside={beside} />}
          text={<TextChanges changes={changesIn(difference)} language={language} />}
          facts={<FactsChanged changes={cited} facts={facts} fields={difference.fields} language={language} />}
        />
      </ReviewDesk>
    </NotesArea>
  );
}

const claimOf = ({ before, after }: CitationChange) => (after ?? before)?.claimId ?? [];
