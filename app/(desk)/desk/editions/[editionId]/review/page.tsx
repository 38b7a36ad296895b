import type { Metadata } from "next";
import Link from "next/link";
import { fromDesk } from "@/app/_server/database";
import { Diff, DiffLegend } from "@/components/desk/diff";
import { type CitationChange, citationChanges } from "@/domain/articles/citation-changes";
import { type Copy, differenceOf } from "@/domain/articles/difference";
import type { Doc } from "@/domain/articles/document";
import { findLiveRevision, findRevision } from "@/domain/articles/queries/edition";
import { listRevisions, listTimeline } from "@/domain/articles/queries/history";
import { listReviewQueue } from "@/domain/articles/queries/review";
import { listCitedFacts } from "@/domain/claims/queries/cited-facts";
import { type EditionParams, openEdition } from "../open-edition";
import { untitled } from "../story";
import { FactsBrought } from "./facts-brought";
import { Queue } from "./queue";
import { ReviewDesk } from "./review-desk.client";
import { optionsOf, type SinceOption } from "./since";

type Props = EditionParams & { searchParams: Promise<{ since?: string | string[] }> };

export async function generateMetadata({ params }: EditionParams): Promise<Metadata> {
  const { story } = await openEdition((await params).editionId, "/review");
  return { title: `Review: ${untitled(story.headline)} · Showdesk` };
}

/** What a version changes, for whoever decides on it. */
export default async function ReviewPage({ params, searchParams }: Props) {
  const { editionId } = await params;
  const { view, story, clock, user } = await openEdition(editionId, "/review");
  const [live, saved, deeds, queue] = await Promise.all([
    fromDesk((db) => findLiveRevision(db, story.articleId)),
    fromDesk((db) => listRevisions(db, editionId)),
    fromDesk((db) => listTimeline(db, story.articleId)),
    fromDesk(listReviewQueue),
  ]);
  const options = optionsOf(live && live.editionId !== editionId ? live : null, saved, deeds, editionId);
  const asked = (await searchParams).since;
  const chosen = options.find(({ since }) => since === asked) ?? options[0];
  const now = copyOf(view.head);
  // A first text is read as it is: were all of it marked as new, nothing would stand out.
  const before = chosen ? await textOf(chosen, live, editionId) : null;
  const difference = differenceOf(chosen ? before : now, now);
  const changes = citationChanges(before?.body ?? null, now.body);
  const facts = await fromDesk((db) => listCitedFacts(db, [...new Set(changes.flatMap(claimOf))]));
  return (
    <ReviewDesk
      story={story}
      clock={clock}
      queue={<Queue stories={queue} current={editionId} clock={clock} actorId={user.id} />}
      waiting={queue.length}
      facts={<FactsBrought changes={changes} facts={facts} />}
      since={chosen ? <SinceLinks options={options} chosen={chosen} /> : null}
    >
      {chosen ? (
        <DiffLegend by={view.headSavedBy} count={difference.count} />
      ) : (
        <p className="legend">First version, by {view.headSavedBy}: all of it is new.</p>
      )}
      <Diff difference={difference} language={view.article.language} />
    </ReviewDesk>
  );
}

const claimOf = ({ before, after }: CitationChange) => (after ?? before)?.claimId ?? [];

type Row = Omit<Copy, "body"> & { body: unknown };
// What was saved has passed the document's schema.
const copyOf = (row: Row): Copy => ({ ...row, body: row.body as Doc });

async function textOf({ since, revisionId }: SinceOption, live: Row | null, editionId: string): Promise<Copy | null> {
  const row = since === "live" ? live : await fromDesk((db) => findRevision(db, editionId, revisionId));
  return row && copyOf(row);
}

function SinceLinks({ options, chosen }: { options: readonly SinceOption[]; chosen: SinceOption }) {
  if (options.length === 1) return <span>{chosen.words}</span>;
  return (
    <nav className="seg" aria-label="Compare with">
      {options.map(({ since, words }) => (
        <Link key={since} href={`?since=${since}`} aria-current={since === chosen.since ? "true" : undefined}>
          {words}
        </Link>
      ))}
    </nav>
  );
}
