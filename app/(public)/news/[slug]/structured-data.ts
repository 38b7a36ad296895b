import type { CorrectionComment, CreativeWork, ImageObject, NewsArticle, Thing } from "schema-dts";
import { absolute } from "@/app/_server/pages";
import { withOffset } from "@/components/site/instant";
import type { LiveArticle } from "@/domain/articles/public-queries";
import { authorPath, newsPath, type SubjectRole, sharePath } from "@/domain/articles/vocabulary";
import { sayIn } from "@/domain/kernel/say-in";
import type { Say } from "@/domain/kernel/words";
import { showPath } from "@/domain/shows/vocabulary";
import { breadcrumbs, imageOf, publisherOf, recordId } from "../../structured-data";
import { placeOf } from "./place";

/** The story for machines. Its id is made from the record's, so that it survives a new slug. */
export function articleThings(article: LiveArticle): Thing[] {
  const { publication } = article;
  const say = sayIn(publication.language);
  const on = (at: string) => withOffset(at, publication.timeZone);
  const story: NewsArticle = {
    "@type": "NewsArticle",
    "@id": recordId("article", article.id),
    url: absolute(newsPath(article.slug)),
    mainEntityOfPage: absolute(newsPath(article.slug)),
    headline: article.headline,
    description: article.standfirst,
    inLanguage: article.language,
    image: { "@type": "ImageObject", url: absolute(sharePath(article.slug)) },
    datePublished: on(article.firstPublishedAt),
    dateModified: on(article.significantAt),
    author: article.authors.map(({ id, kind, name, slug }) => ({
      "@type": kind === "person" ? "Person" : "Organization",
      "@id": recordId("author", id),
      name,
      url: absolute(authorPath(slug)),
    })),
    publisher: publisherOf(publication),
    ...imagesOf(article),
    about: subjectThings(say, article, "about"),
    mentions: subjectThings(say, article, "mentions"),
    citation: article.citations.map((citation) => citationThing(say, citation)),
    correction: article.notes
      .filter((note) => note.kind === "correction" || note.kind === "retraction")
      .map(
        (note): CorrectionComment => ({
          "@type": "CorrectionComment",
          text: [note.text, ...note.facts.map(({ summary }) => say("note.factWrong", { fact: summary }))].join(" "),
          datePublished: on(note.publishedAt),
        }),
      ),
  };
  const { show } = placeOf(article);
  const steps = [
    { name: publication.name, path: "/" },
    ...(show ? [{ name: show.title, path: showPath(show.slug) }] : []),
    { name: article.headline, path: newsPath(article.slug) },
  ];
  return [story, breadcrumbs(steps)];
}

/** The lead picture in the three shapes search engines ask for, each with whose it is. */
function imagesOf({ hero, pictures }: LiveArticle): { image?: ImageObject[] } {
  const held = hero ? pictures[hero.assetId] : undefined;
  if (!held) return {};
  const image = (["16x9", "4x3", "1x1"] as const).flatMap((crop) => imageOf(held, crop) ?? []);
  return image.length > 0 ? { image } : {};
}

/** An origin by its name, and by its address only where we hold one. */
const citationThing = (say: Say, { name, title, url }: LiveArticle["citations"][number]): CreativeWork => ({
  "@type": "CreativeWork",
  name: title ?? name ?? say("source.NotNamed"),
  ...(name && { publisher: { "@type": "Organization", name } }),
  ...(url && { url }),
});

const TYPES = { show: "TVSeries", season: "TVSeason", person: "Person" } as const;

const subjectThings = (say: Say, article: LiveArticle, role: SubjectRole): Thing[] =>
  article.subjects
    .filter((subject) => subject.role === role)
    .map((subject) => ({
      "@type": TYPES[subject.kind],
      "@id": recordId(subject.kind, subject.id),
      name: subject.kind === "season" ? say("season.named", { show: subject.show.title, season: subject.label }) : subject.label,
      url: absolute(subject.path),
    }));
