import type { Metadata } from "next";
import { publicArticle } from "@/app/_server/pages";
import type { LiveArticle } from "@/domain/articles/public-queries";
import { newsPath } from "@/domain/articles/vocabulary";
import { goneMetadata, nowhereMetadata, pageMetadata } from "../../page-metadata";

export async function generateMetadata({ params }: { params: Promise<{ slug: string }> }): Promise<Metadata> {
  const article = await publicArticle((await params).slug);
  if (!article || article.state === "moved") return nowhereMetadata;
  if (article.state === "withdrawn") return goneMetadata("Withdrawn", article.publication, [`article:${article.id}`]);
  return {
    ...pageMetadata({
      title: article.seoTitle ?? article.headline,
      description: article.seoDescription ?? article.standfirst,
      path: newsPath(article.slug),
      publication: article.publication,
      tags: tagsOf(article),
      type: "article",
    }),
    authors: article.authors.map((author) => ({ name: author.name })),
  };
}

/** The story, the records whose names it prints, the facts it states and the stories it leads to: a change of any reaches this page. */
const tagsOf = (article: LiveArticle): string[] => [
  `article:${article.id}`,
  ...article.subjects.flatMap((subject) =>
    subject.kind === "season" ? [`season:${subject.id}`, `show:${subject.show.id}`] : [`${subject.kind}:${subject.id}`],
  ),
  ...article.cited.map((id) => `claim:${id}`),
  ...article.related.map((story) => `article:${story.id}`),
];
