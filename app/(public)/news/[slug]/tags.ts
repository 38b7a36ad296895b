import { storiesLedTo } from "@/domain/articles/own-links";
import type { LiveArticle } from "@/domain/articles/public-queries";
import { aboutTag } from "@/domain/articles/vocabulary";

/** The story, the records whose names it prints, the shows whose facts it states, and the stories it leads to: a change of any reaches this page. */
export const articleTags = (article: LiveArticle): string[] => [
  `article:${article.id}`,
  ...article.subjects.flatMap((subject) =>
    subject.kind === "season"
      ? [`season:${subject.id}`, `show:${subject.show.id}`, aboutTag("show", subject.show.id)]
      : [`${subject.kind}:${subject.id}`, aboutTag(subject.kind, subject.id)],
  ),
  ...article.citedShows.map((id) => `show:${id}`),
  ...article.related.map((story) => `article:${story.id}`),
  ...storiesLedTo(article.body).map((id) => `article:${id}`),
];
