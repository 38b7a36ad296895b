import { notFound, permanentRedirect } from "next/navigation";
import { log } from "@/app/_server/log";
import { publicArticle } from "@/app/_server/pages";
import { Article } from "@/components/article/article";
import { MoreStories } from "@/components/article/more-stories";
import { Withdrawn } from "@/components/article/withdrawn";
import { dayWords } from "@/components/show/day";
import { Crumb } from "@/components/site/crumb";
import { SiteFrame } from "@/components/site/frame";
import { hasVideo } from "@/domain/articles/own-links";
import { newsPath } from "@/domain/articles/vocabulary";
import { pageChanges } from "@/domain/claims/page-changes";
import { storyFacts } from "@/domain/claims/story-facts";
import { sayIn } from "@/domain/kernel/say-in";
import { JsonLd } from "../../json-ld";
import { placeOf } from "./place";
import { articleThings } from "./structured-data";

export { generateMetadata } from "./metadata";
export const dynamic = "force-dynamic";

type Props = { params: Promise<{ slug: string }> };

export default async function ArticlePage({ params }: Props) {
  const article = await publicArticle((await params).slug);
  if (!article) notFound();
  if (article.state === "moved") permanentRedirect(newsPath(article.slug));
  const { publication } = article;
  if (article.state === "withdrawn") {
    return (
      <SiteFrame publication={publication}>
        <Withdrawn article={article} />
      </SiteFrame>
    );
  }
  const say = sayIn(publication.language);
  const { show, season } = placeOf(article);
  const { face, sources, numbers, live, margin } = storyFacts(say, article, (day) => dayWords(day, publication));
  const relations = article.ledgers.flatMap((ledger) => ledger.relations);
  return (
    <SiteFrame publication={publication}>
      <JsonLd things={articleThings(article)} />
      {show && <Crumb show={show} season={season} say={say} />}
      <Article
        article={article}
        drawing={show ?? { slug: article.slug, title: article.headline }}
        publication={publication}
        face={face}
        listed={sources}
        sources={numbers}
        facts={live}
        pictures={article.pictures}
        stories={Object.fromEntries(article.linked.map((story) => [story.id, story]))}
        margin={margin}
        changes={face ? pageChanges(say, face, relations, article.firstPublishedAt) : []}
        onUnknown={(what) => log.warn({ event: "node_left_out", where: "reader_page", kind: what, id: article.id })}
      />
      {hasVideo(article.body) && <script src="/player.js" data-keep="" defer />}
      {show && article.related.length > 0 && <MoreStories title={show.title} stories={article.related} clock={publication} />}
    </SiteFrame>
  );
}
