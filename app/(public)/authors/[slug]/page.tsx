import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { authorPage } from "@/app/_server/faces";
import { AuthorCorrections } from "@/components/site/author-corrections";
import { AuthorHead } from "@/components/site/author-head";
import { SiteFrame } from "@/components/site/frame";
import { Stories } from "@/components/site/story-list";
import { told } from "@/components/words/told";
import type { AuthorPage } from "@/domain/articles/public-queries/archive";
import { authorPath } from "@/domain/articles/vocabulary";
import { sayIn } from "@/domain/kernel/say-in";
import { JsonLd } from "../../json-ld";
import { nowhereMetadata, pageMetadata } from "../../page-metadata";
import { authorThings } from "./structured-data";
import "../../archive.css";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const author = await authorPage((await params).slug);
  if (!author) return nowhereMetadata;
  const { name, bio, publication, slug } = author;
  const say = sayIn(publication.language);
  return pageMetadata({
    title: say("author.metaTitle", { name }),
    description: bio ?? say("author.description", { name }),
    path: authorPath(slug),
    publication,
    tags: tagsOf(author),
    hasFeed: true,
    type: "profile",
  });
}

export default async function Author({ params }: Props) {
  const author = await authorPage((await params).slug);
  if (!author) notFound();
  const { publication, stories, storyCount, corrections } = author;
  const say = sayIn(publication.language);
  return (
    <SiteFrame publication={publication}>
      <JsonLd things={authorThings(author)} />
      <AuthorHead author={author} path={authorPath(author.slug)} say={say} />
      <div className="two">
        <div>
          <Stories stories={stories} clock={publication} silence="" />
          {storyCount > stories.length && (
            <p className="older">
              {told(say, "author.newest", {
                shown: stories.length,
                all: storyCount,
                link: (words) => <a href="/news">{words}</a>,
              })}
            </p>
          )}
        </div>
        <AuthorCorrections corrections={corrections} clock={publication} />
      </div>
    </SiteFrame>
  );
}

const tagsOf = ({ id, stories }: AuthorPage): string[] => ["latest", `author:${id}`, ...stories.map((story) => `article:${story.id}`)];
