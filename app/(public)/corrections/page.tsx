import type { Metadata } from "next";
import { Fragment } from "react";
import { corrections } from "@/app/_server/pages";
import { CorrectionNote } from "@/components/article/correction-note";
import { FeedLinks } from "@/components/site/feed-links";
import { SiteFrame } from "@/components/site/frame";
import { told } from "@/components/words/told";
import { newsPath } from "@/domain/articles/vocabulary";
import { sayIn } from "@/domain/kernel/say-in";
import { JsonLd } from "../json-ld";
import { pageMetadata } from "../page-metadata";
import { underHome } from "../structured-data";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const { publication, notes } = await corrections();
  const say = sayIn(publication.language);
  return pageMetadata({
    title: say("corrections.metaTitle"),
    description: say("corrections.description"),
    path: "/corrections",
    publication,
    tags: ["latest", ...notes.flatMap((note) => [note.story, ...note.sisters].map((story) => `article:${story.id}`))],
    hasFeed: true,
  });
}

export default async function CorrectionsPage() {
  const { publication, notes } = await corrections();
  const say = sayIn(publication.language);
  return (
    <SiteFrame publication={publication} here="/corrections">
      <JsonLd things={[underHome(publication, say("corrections.title"), "/corrections")]} />
      <header className="page-head">
        <h1>{say("corrections.title")}</h1>
        <p className="stand">{say("corrections.stand")}</p>
        <FeedLinks page="/corrections" of={say("corrections.feedOf")} say={say} />
      </header>
      {notes.length === 0 ? (
        <p className="silent">{say("corrections.none")}</p>
      ) : (
        <ol className="corrections">
          {notes.map((note) => (
            <li key={note.id}>
              <h2>
                <a href={newsPath(note.story.slug)} lang={note.story.language}>
                  {note.story.headline}
                </a>
              </h2>
              <CorrectionNote note={note} clock={publication} say={say} />
              {note.sisters.length > 0 && (
                <p className="sisters">
                  {told(say, "corrections.sisters", {
                    count: note.sisters.length,
                    stories: note.sisters.map((story, at) => (
                      <Fragment key={story.id}>
                        {at > 0 && ", "}
                        <a href={newsPath(story.slug)} lang={story.language}>
                          {story.headline}
                        </a>
                      </Fragment>
                    )),
                  })}
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
      <p className="found-else">{told(say, "corrections.seen", { link: (words) => <a href="/about#contact">{words}</a> })}</p>
    </SiteFrame>
  );
}
