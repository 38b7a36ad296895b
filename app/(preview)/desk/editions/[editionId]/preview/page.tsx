import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { fromDesk } from "@/app/_server/database";
import { type EditionParams, openEdition } from "@/app/(desk)/desk/editions/[editionId]/open-edition";
import { untitled } from "@/app/(desk)/desk/editions/[editionId]/story";
import { STATE_WORDS } from "@/components/desk/state-words";
import { exactWords } from "@/components/desk/time-words";
import { SiteFrame } from "@/components/site/frame";
import type { Doc } from "@/domain/articles/document";
import { hasVideo } from "@/domain/articles/own-links";
import { findText } from "@/domain/articles/queries/texts";
import type { EditionStatus } from "@/domain/articles/vocabulary";
import { isUuid } from "@/domain/kernel/id";
import { PreviewArticle } from "../../../../preview-article";
import { BesideTheText } from "./beside-the-text.client";

export const dynamic = "force-dynamic";
type Props = EditionParams & { searchParams: Promise<{ text?: string | string[]; beside?: string | string[] }> };

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

/** A version as readers would see it: the text as it was last saved, or an earlier one by its id. For the desk alone, and never kept. */
export default async function PreviewPage({ params, searchParams }: Props) {
  const { editionId } = await params;
  const { text: asked, beside } = await searchParams;
  const { view, story, body, clock, publication, language } = await openEdition(editionId, "/preview");
  const earlier = typeof asked === "string" ? await earlierText(story.articleId, asked) : null;
  const { head, article } = view;
  const names = earlier?.names ?? view.byline.map(({ authorId, name }) => ({ id: authorId, name }));
  const shown = earlier ? { ...earlier.copy, lastSavedAt: earlier.revision.lastSavedAt } : { ...head, body };
  const isBeside = beside !== undefined;
  return (
    <SiteFrame publication={{ name: publication, language }}>
      {isBeside ? (
        <BesideTheText editionId={editionId} />
      ) : (
        <aside className="preview-bar" aria-label="Preview">
          <b>{earlier ? "Preview of an earlier text" : (BEFORE_READERS[story.status] ?? "Preview, not published")}</b>
          <span>
            Version {earlier?.editionNumber ?? story.number}
            {earlier ? "" : `, ${STATE_WORDS[story.status].toLowerCase()}`}, saved {exactWords(shown.lastSavedAt, clock)}
          </span>
          <a href={`/desk/editions/${editionId}`}>Back to the story</a>
        </aside>
      )}
      <PreviewArticle
        text={{
          ...{ editionId: earlier?.editionId ?? editionId, articleId: story.articleId, article, slug: story.slug, authors: names },
          ...{
            headline: untitled(shown.headline),
            standfirst: shown.standfirst,
            hero: shown.hero,
            spoilers: shown.spoilers,
            body: shown.body,
          },
        }}
        publication={{ name: publication, language, timeZone: clock.zone }}
        now={clock.now}
        hasAnchors={isBeside}
      />
      {hasVideo(shown.body) && !isBeside ? <script src="/player.js" nonce={(await headers()).get("x-nonce") ?? undefined} defer /> : null}
    </SiteFrame>
  );
}

async function earlierText(articleId: string, revisionId: string) {
  const found = isUuid(revisionId) ? await fromDesk((db) => findText(db, articleId, revisionId)) : null;
  if (!found) notFound();
  return { ...found, copy: { ...found.copy, body: found.revision.body as Doc } };
}
