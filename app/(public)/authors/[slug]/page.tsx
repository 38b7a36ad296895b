import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { authorPage } from "@/app/_server/faces";
import { AuthorCorrections } from "@/components/site/author-corrections";
import { AuthorHead } from "@/components/site/author-head";
import { SiteFrame } from "@/components/site/frame";
import { Stories } from "@/components/site/story-list";
import type { AuthorPage } from "@/domain/articles/public-queries/archive";
import { authorPath } from "@/domain/articles/vocabulary";
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
  return pageMetadata({
    title: `${name}: stories and corrections`,
    description: bio ?? `Every story by ${name}, newest first, and what was put right in them.`,
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
  return (
    <SiteFrame name={publication.name}>
      <JsonLd things={authorThings(author)} />
      <AuthorHead author={author} path={authorPath(author.slug)} />
      <div className="two">
        <div>
          <Stories stories={stories} clock={publication} silence="" />
          {storyCount > stories.length && (
            <p className="older">
              The newest {stories.length} of {storyCount}. <a href="/news">The archive</a> leads to every month.
            </p>
          )}
        </div>
        <AuthorCorrections corrections={corrections} clock={publication} />
      </div>
    </SiteFrame>
  );
}

const tagsOf = ({ id, stories }: AuthorPage): string[] => ["latest", `author:${id}`, ...stories.map((story) => `article:${story.id}`)];
