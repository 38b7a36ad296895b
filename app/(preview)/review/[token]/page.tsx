import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { fromDesk } from "@/app/_server/database";
import { deskSettings } from "@/app/(desk)/desk/desk-clock";
import { untitled } from "@/app/(desk)/desk/editions/[editionId]/story";
import { exactWords } from "@/components/desk/time-words";
import { SiteFrame } from "@/components/site/frame";
import { textBlocksOf } from "@/domain/articles/anchors";
import type { Doc } from "@/domain/articles/document";
import { hasVideo } from "@/domain/articles/own-links";
import { findEdition } from "@/domain/articles/queries/edition";
import { findShare, listSaidThrough } from "@/domain/articles/queries/shares";
import { findText } from "@/domain/articles/queries/texts";
import { withoutSuggestions } from "@/domain/articles/suggestions";
import { guestReviewPath } from "@/domain/articles/vocabulary";
import { newId } from "@/domain/kernel/id";
import { PreviewArticle } from "../../preview-article";
import { GuestForm, typedBy } from "./guest-form";
import "./guest.css";

export const dynamic = "force-dynamic";
type Props = {
  params: Promise<{ token: string }>;
  searchParams: Promise<{ said?: string | string[]; typed?: string | string[] }>;
};

/** What the link shows; the site's own 404 for one that never was, is over, or was taken back. */
const openShare = cache(async (token: string) => {
  const { clock, publication, language } = await deskSettings();
  const share = await fromDesk((db) => findShare(db, token, clock.now));
  if (!share) notFound();
  const [view, text, said] = await Promise.all([
    fromDesk((db) => findEdition(db, share.editionId)),
    fromDesk((db) => findText(db, share.articleId, share.revisionId)),
    fromDesk((db) => listSaidThrough(db, share.id)),
  ]);
  if (!view || !text) notFound();
  return { share, view, text, said, clock, publication, language };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { text } = await openShare((await params).token);
  return { title: `For review: ${untitled(text.copy.headline)}`, robots: { index: false, follow: false }, referrer: "same-origin" };
}

/** One text of a story, shown to somebody without an account who was given its address. No session is asked, and nothing else can be reached. */
export default async function GuestReview({ params, searchParams }: Props) {
  const { token } = await params;
  const asked = await searchParams;
  const { share, view, text, said, clock, publication, language } = await openShare(token);
  const body = withoutSuggestions(text.copy.body as Doc);
  const authors = text.names ?? view.byline.map(({ authorId, name }) => ({ id: authorId, name }));
  return (
    <SiteFrame publication={{ name: publication, language }}>
      <aside className="preview-bar is-guests" aria-label="For review">
        <b>For review, not for publication</b>
        <span>As it stood {exactWords(text.revision.lastSavedAt, clock)}</span>
        <span>This address works until {exactWords(share.expiresAt, clock)}. It is meant for you: pass it on to nobody.</span>
        {share.mayComment ? <a href="#say">Say something about it</a> : null}
      </aside>
      <PreviewArticle
        text={{
          ...{ editionId: share.editionId, articleId: share.articleId, article: view.article, slug: view.slug ?? "", authors },
          ...{ ...text.copy, headline: untitled(text.copy.headline), body },
        }}
        publication={{ name: publication, language, timeZone: clock.zone }}
        now={clock.now}
        hasAnchors
      />
      {hasVideo(body) ? <script src="/player.js" data-keep="" defer /> : null}
      {share.mayComment ? (
        <GuestForm
          action={`/api${guestReviewPath(token)}`}
          commentId={newId()}
          blocks={textBlocksOf(body).filter((block) => block.text.trim() !== "")}
          said={said.map(({ at, ...remark }) => ({ ...remark, at: exactWords(at, clock) }))}
          isSaid={asked.said !== undefined}
          typed={typedBy(asked.typed)}
        />
      ) : null}
    </SiteFrame>
  );
}
