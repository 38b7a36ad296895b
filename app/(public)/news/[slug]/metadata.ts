import type { Metadata } from "next";
import { absolute, publicArticle } from "@/app/_server/pages";
import { authorPath, newsPath, sharePath } from "@/domain/articles/vocabulary";
import { sayIn } from "@/domain/kernel/say-in";
import { goneMetadata, nowhereMetadata, pageMetadata } from "../../page-metadata";
import { articleTags } from "./tags";

export async function generateMetadata({ params }: { params: Promise<{ slug: string }> }): Promise<Metadata> {
  const article = await publicArticle((await params).slug);
  if (!article || article.state === "moved") return nowhereMetadata;
  if (article.state === "withdrawn")
    return goneMetadata(sayIn(article.publication.language)("story.withdrawn"), article.publication, [
      `article:${article.id}`,
      ...(article.show ? [`show:${article.show.id}`] : []),
    ]);
  return {
    ...pageMetadata({
      title: article.seoTitle ?? article.headline,
      description: article.seoDescription ?? article.standfirst,
      path: newsPath(article.slug),
      publication: article.publication,
      tags: articleTags(article),
      type: "article",
      share: { path: sharePath(article.slug), alt: article.headline },
    }),
    authors: article.authors.map(({ name, slug }) => ({ name, url: absolute(authorPath(slug)) })),
  };
}
