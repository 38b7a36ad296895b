import { fromDesk } from "@/app/_server/database";
import { Article } from "@/components/article/article";
import { dayWords } from "@/components/show/day";
import { citationsIn } from "@/domain/articles/citations";
import { isFenced, type Spoilers } from "@/domain/articles/copy";
import type { Doc } from "@/domain/articles/document";
import { storiesLedTo } from "@/domain/articles/own-links";
import { pictureIdsIn } from "@/domain/articles/pictures";
import { findPreviewLedgers, findPreviewParts, findPreviewPictures, listLinkedStories } from "@/domain/articles/queries/preview";
import type { ArticleKind } from "@/domain/articles/vocabulary";
import { storyFacts } from "@/domain/claims/story-facts";
import { sayIn } from "@/domain/kernel/say-in";
import type { Use } from "@/domain/media/vocabulary";

export type PreviewText = {
  editionId: string;
  articleId: string;
  article: { language: string; kind: ArticleKind; firstPublishedAt: Date | null; significantAt: Date | null };
  headline: string;
  standfirst: string;
  hero?: Use | null | undefined;
  spoilers?: Spoilers | null | undefined;
  body: Doc;
  authors: readonly { id: string; name: string }[];
  /** What a drawing is made from where the story is about no show. */
  slug: string;
};
type Props = { text: PreviewText; publication: { name: string; language: string; timeZone: string }; now: Date; hasAnchors?: boolean };

/** One text of a story as readers would see it, with what the ledger says now. */
export async function PreviewArticle({ text, publication, now, hasAnchors = false }: Props) {
  const { editionId, articleId, article, headline, standfirst, hero = null, fence, body, authors, slug } = asReadersGet(text, now);
  const { subjects, notes } = await fromDesk((db) => findPreviewParts(db, editionId, articleId));
  const citations = citationsIn(body);
  const asked = {
    seasonId: subjects.find(({ kind, role }) => kind === "season" && role === "about")?.id ?? null,
    cited: [...new Set(citations.flatMap(({ claimId }) => claimId ?? []))],
    citedEstimates: [...new Set(citations.flatMap(({ estimateId }) => estimateId ?? []))],
  };
  const [ledgers, stories, pictures] = await Promise.all([
    fromDesk((db) => findPreviewLedgers(db, asked)),
    fromDesk((db) => listLinkedStories(db, storiesLedTo(body))),
    fromDesk((db) => findPreviewPictures(db, pictureIdsIn({ hero, body }))),
  ]);
  const { face, sources, numbers, live, margin } = storyFacts(sayIn(publication.language), ledgers, (day) => dayWords(day, publication));
  const drawn = subjects
    .map((subject) => (subject.kind === "show" ? { slug: subject.slug, title: subject.label } : subject.show))
    .find(Boolean);
  return (
    <Article
      article={{
        ...{ language: article.language, kind: article.kind, headline, standfirst, hero, fence, body, authors },
        ...{ subjects, notes },
        firstPublishedAt: article.firstPublishedAt?.toISOString() ?? null,
        significantAt: article.significantAt?.toISOString() ?? null,
      }}
      drawing={drawn ?? { slug, title: headline }}
      publication={publication}
      face={face}
      listed={sources}
      sources={numbers}
      facts={live}
      stories={stories}
      pictures={pictures}
      margin={margin}
      hasAnchors={hasAnchors}
    />
  );
}

/** While it is fenced, what would give something away stands behind the fence, as in the views of readers. */
function asReadersGet(text: PreviewText, now: Date) {
  const { spoilers, standfirst } = text;
  if (!spoilers || !isFenced(spoilers, now)) return { ...text, fence: null };
  return {
    ...text,
    headline: spoilers.safeHeadline || "No safe headline yet",
    standfirst: "",
    hero: null,
    fence: { of: spoilers.of, standfirst },
  };
}
