import type { Metadata } from "next";
import { Fragment } from "react";
import { corrections } from "@/app/_server/pages";
import { CorrectionNote } from "@/components/article/correction-note";
import { FeedLinks } from "@/components/site/feed-links";
import { SiteFrame } from "@/components/site/frame";
import { newsPath } from "@/domain/articles/vocabulary";
import { JsonLd } from "../json-ld";
import { pageMetadata } from "../page-metadata";
import { underHome } from "../structured-data";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const { publication, notes } = await corrections();
  return pageMetadata({
    title: "Corrections, clarifications and retractions",
    description: "Every error we have found in what we published, newest first, with what stood there before and what stands now.",
    path: "/corrections",
    publication,
    tags: ["latest", ...notes.flatMap((note) => [note.story, ...note.sisters].map((story) => `article:${story.id}`))],
    hasFeed: true,
  });
}

export default async function CorrectionsPage() {
  const { publication, notes } = await corrections();
  return (
    <SiteFrame name={publication.name}>
      <JsonLd things={[underHome(publication, "Corrections", "/corrections")]} />
      <header className="page-head">
        <h1>Corrections</h1>
        <p className="stand">What we got wrong, newest first. Each stands above the story it corrects as well.</p>
        <FeedLinks page="/corrections" of="corrections" />
      </header>
      {notes.length === 0 ? (
        <p className="silent">Nothing is corrected so far.</p>
      ) : (
        <ol className="corrections">
          {notes.map((note) => (
            <li key={note.id}>
              <h2>
                <a href={newsPath(note.story.slug)} lang={note.story.language}>
                  {note.story.headline}
                </a>
              </h2>
              <CorrectionNote note={note} clock={publication} />
              {note.sisters.length > 0 && (
                <p className="sisters">
                  {note.sisters.length === 1 ? "Another story states" : "Other stories state"} the same fact:{" "}
                  {note.sisters.map((story, at) => (
                    <Fragment key={story.id}>
                      {at > 0 && ", "}
                      <a href={newsPath(story.slug)} lang={story.language}>
                        {story.headline}
                      </a>
                    </Fragment>
                  ))}
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
    </SiteFrame>
  );
}
