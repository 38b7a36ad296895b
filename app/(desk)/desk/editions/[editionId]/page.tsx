import type { Metadata } from "next";
import { fromDesk } from "@/app/_server/database";
import { ArticleBody } from "@/components/article/body";
import { Timeline } from "@/components/desk/timeline";
import { pictureIdsIn } from "@/domain/articles/pictures";
import { listKeptAside } from "@/domain/articles/queries/aside";
import { listAuthors } from "@/domain/articles/queries/edition";
import { listTimeline } from "@/domain/articles/queries/history";
import { readPresence } from "@/domain/articles/queries/presence";
import { findPreviewPictures } from "@/domain/articles/queries/preview";
import { readNotes } from "@/domain/articles/queries/threads";
import { english } from "@/domain/kernel/say-in";
import { StoryDesk } from "./_desk/story-desk.client";
import { NotesArea } from "./_notes/notes-area.client";
import { KeptAside } from "./_panel/kept-aside.client";
import { type EditionParams, openEdition } from "./open-edition";
import { untitled } from "./story";

export async function generateMetadata({ params }: EditionParams): Promise<Metadata> {
  const { story } = await openEdition((await params).editionId);
  return { title: `${untitled(story.headline)} · Showdesk` };
}

/** One version of a story: written, or read where it cannot be changed. */
export default async function EditionPage({ params }: EditionParams) {
  const { editionId } = await params;
  const { view, story, body, clock, user } = await openEdition(editionId);
  const [timeline, aside, presence, notes, authors, pictures] = await Promise.all([
    fromDesk((db) => listTimeline(db, story.articleId)),
    fromDesk((db) => listKeptAside(db, editionId)),
    fromDesk((db) => readPresence(db, editionId)),
    fromDesk((db) => readNotes(db, user.actor, editionId)),
    fromDesk(listAuthors),
    fromDesk((db) => findPreviewPictures(db, pictureIdsIn({ body }))),
  ]);
  const { headline, standfirst, shortHeadline, seoTitle, seoDescription, hero, spoilers, lastSavedAt, lastSaveId } = view.head;
  return (
    <NotesArea editionId={editionId} notes={notes}>
      <StoryDesk
        story={story}
        clock={clock}
        savedAt={lastSavedAt.toISOString()}
        saveId={lastSaveId}
        draft={{
          ...{ headline, standfirst, body, hero, spoilers, about: story.about },
          ...{ shortHeadline: shortHeadline ?? "", seoTitle: seoTitle ?? "", seoDescription: seoDescription ?? "" },
          byline: view.byline.map(({ authorId, name }) => ({ id: authorId, name })),
        }}
        presence={presence}
        authors={authors.map(({ id, name }) => ({ id, name }))}
        reading={<ArticleBody body={body} language={english.language} pictures={pictures} hasAnchors />}
        timeline={
          <section aria-label="Timeline">
            <h2 className="sec">Timeline</h2>
            <Timeline entries={timeline} clock={clock} label="What was done to this story" />
          </section>
        }
        aside={<KeptAside editionId={editionId} kept={aside} />}
        asideCount={aside.filter(({ isMerged }) => !isMerged).length}
      />
    </NotesArea>
  );
}
