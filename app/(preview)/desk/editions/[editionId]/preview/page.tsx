import type { Metadata } from "next";
import { fromDesk } from "@/app/_server/database";
import { type EditionParams, openEdition } from "@/app/(desk)/desk/editions/[editionId]/open-edition";
import { untitled } from "@/app/(desk)/desk/editions/[editionId]/story";
import { Article } from "@/components/article/article";
import { STATE_WORDS } from "@/components/desk/state-words";
import { exactWords } from "@/components/desk/time-words";
import { dayWords } from "@/components/show/day";
import { SiteFrame } from "@/components/site/frame";
import { citationsIn } from "@/domain/articles/citations";
import { storiesLedTo } from "@/domain/articles/own-links";
import { findPreviewLedgers, findPreviewParts, listLinkedStories } from "@/domain/articles/queries/preview";
import type { EditionStatus } from "@/domain/articles/vocabulary";
import { storyFacts } from "@/domain/claims/story-facts";

export const dynamic = "force-dynamic";

/** What to say of a version that is no draft. */
const BEFORE_READERS: Partial<Record<EditionStatus, string>> = {
  published: "Preview: readers have this version",
  superseded: "Preview: readers had this version, and have a newer one",
  withdrawn: "Preview: withdrawn from readers",
};

export async function generateMetadata({ params }: EditionParams): Promise<Metadata> {
  const { story } = await openEdition((await params).editionId, "/preview");
  return { title: `Preview: ${untitled(story.headline)}` };
}

/** A version as readers would see it, from the text as it was last saved. For the desk alone, and never kept. */
export default async function PreviewPage({ params }: EditionParams) {
  const { editionId } = await params;
  const { view, story, body, clock, publication, language } = await openEdition(editionId, "/preview");
  const { subjects, notes } = await fromDesk((db) => findPreviewParts(db, editionId, story.articleId));
  const { article, head } = view;
  const citations = citationsIn(body);
  const asked = {
    seasonId: subjects.find(({ kind, role }) => kind === "season" && role === "about")?.id ?? null,
    cited: [...new Set(citations.flatMap(({ claimId }) => claimId ?? []))],
    citedEstimates: [...new Set(citations.flatMap(({ estimateId }) => estimateId ?? []))],
  };
  const ledgers = await fromDesk((db) => findPreviewLedgers(db, asked));
  const stories = await fromDesk((db) => listLinkedStories(db, storiesLedTo(body)));
  const reader = { name: publication, language, timeZone: clock.zone };
  const { face, sources, numbers, live, margin } = storyFacts(ledgers, (day) => dayWords(day, reader));
  const drawn = subjects
    .map((subject) => (subject.kind === "show" ? { slug: subject.slug, title: subject.label } : subject.show))
    .find(Boolean);
  return (
    <SiteFrame name={publication}>
      <aside className="preview-bar" aria-label="Preview">
        <b>{BEFORE_READERS[story.status] ?? "Preview, not published"}</b>
        <span>
          Version {story.number}, {STATE_WORDS[story.status].toLowerCase()}, saved {exactWords(head.lastSavedAt, clock)}
        </span>
        <a href={`/desk/editions/${editionId}`}>Back to the story</a>
      </aside>
      <Article
        article={{
          ...{ language: article.language, kind: article.kind, headline: untitled(head.headline), standfirst: head.standfirst, body },
          authors: view.byline.map(({ authorId, name }) => ({ id: authorId, name })),
          ...{ subjects, notes },
          firstPublishedAt: article.firstPublishedAt?.toISOString() ?? null,
          significantAt: article.significantAt?.toISOString() ?? null,
        }}
        drawing={drawn ?? { slug: story.slug, title: untitled(head.headline) }}
        publication={reader}
        face={face}
        listed={sources}
        sources={numbers}
        facts={live}
        stories={stories}
        margin={margin}
      />
    </SiteFrame>
  );
}
