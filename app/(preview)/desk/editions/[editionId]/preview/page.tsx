import type { Metadata } from "next";
import { fromDesk } from "@/app/_server/database";
import { type EditionParams, openEdition } from "@/app/(desk)/desk/editions/[editionId]/open-edition";
import { untitled } from "@/app/(desk)/desk/editions/[editionId]/story";
import { Article } from "@/components/article/article";
import { STATE_WORDS } from "@/components/desk/state-words";
import { exactWords } from "@/components/desk/time-words";
import { SiteFrame } from "@/components/site/frame";
import { findPreviewParts } from "@/domain/articles/queries/preview";

export const dynamic = "force-dynamic";

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
  const isLive = story.status === "published";
  const drawn = subjects
    .map((subject) => (subject.kind === "show" ? { slug: subject.slug, title: subject.label } : subject.show))
    .find(Boolean);
  return (
    <>
      <p className="preview-bar">
        <b>{isLive ? "Preview: readers have this version" : "Preview, not published"}</b>
        <span>
          Version {story.number}, {STATE_WORDS[story.status].toLowerCase()}, saved {exactWords(head.lastSavedAt, clock)}
        </span>
        <a href={`/desk/editions/${editionId}`}>Back to the story</a>
      </p>
      <SiteFrame name={publication}>
        <Article
          article={{
            ...{ language: article.language, kind: article.kind, headline: untitled(head.headline), standfirst: head.standfirst, body },
            authors: view.byline.map(({ authorId, name }) => ({ id: authorId, name })),
            ...{ subjects, notes },
            firstPublishedAt: article.firstPublishedAt?.toISOString() ?? null,
            significantAt: article.significantAt?.toISOString() ?? null,
          }}
          drawing={drawn ?? { slug: story.slug, title: untitled(head.headline) }}
          publication={{ name: publication, language, timeZone: clock.zone }}
        />
      </SiteFrame>
    </>
  );
}
