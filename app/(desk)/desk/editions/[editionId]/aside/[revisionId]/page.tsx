import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { fromDesk } from "@/app/_server/database";
import { Diff, DiffLegend } from "@/components/desk/diff";
import { exactWords } from "@/components/desk/time-words";
import { differenceOf } from "@/domain/articles/difference";
import type { Doc } from "@/domain/articles/document";
import { findRevision } from "@/domain/articles/queries/edition";
import { isUuid } from "@/domain/kernel/id";
import { CopyEverything } from "../../_editor/copy-everything.client";
import { openEdition } from "../../open-edition";
import { ScreenBar, Sheet } from "../../screen-bar";
import { untitled } from "../../story";

export const metadata: Metadata = { title: "Kept aside · Showdesk" };
type Props = { params: Promise<{ editionId: string; revisionId: string }> };

/** Text that was kept aside, beside the story as it stands: what it says that the story does not. */
export default async function KeptAsidePage({ params }: Props) {
  const { editionId, revisionId } = await params;
  const { view, story, clock, body } = await openEdition(editionId, `/aside/${revisionId}`);
  const kept = isUuid(revisionId) ? await fromDesk((db) => findRevision(db, editionId, revisionId)) : null;
  if (!kept?.isSide) notFound();
  const difference = differenceOf({ ...view.head, body }, { ...kept, body: kept.body as Doc });
  return (
    <div className="review">
      <ScreenBar>
        <h1 className="up">
          {kept.savedByName}’s text, {exactWords(kept.savedAt, clock)}
        </h1>
        <div className="acts">
          <CopyEverything text={[kept.headline, kept.standfirst, kept.bodyText].filter(Boolean).join("\n\n")} />
          <Link className="btn" href={`/desk/editions/${editionId}`}>
            Go to the story
          </Link>
        </div>
      </ScreenBar>
      <div className="work one">
        <Sheet>
          <p className="q">Kept aside beside “{untitled(story.headline)}”: what it says that the story, as it stands, does not.</p>
          <DiffLegend by={kept.savedByName} count={difference.count} />
          <Diff difference={difference} language={view.article.language} />
        </Sheet>
      </div>
    </div>
  );
}
