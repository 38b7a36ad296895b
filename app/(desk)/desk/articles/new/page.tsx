import type { Metadata } from "next";
import Link from "next/link";
import { requireActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { OneButtonForm } from "@/components/desk/one-button-form.client";
import { StateBadge } from "@/components/desk/state-badge";
import { DeskTime } from "@/components/desk/time";
import type { DeskClock } from "@/components/desk/time-words";
import { mayStartEdition } from "@/domain/articles/policy";
import { listLiveAbout, listStorySubjects } from "@/domain/articles/queries/list";
import type { Actor } from "@/domain/kernel/context";
import { deskSettings } from "../../desk-clock";
import { DeskPage } from "../../desk-page";
import { startArticleAction, updateInsteadAction } from "./actions";
import { NewStoryForm } from "./new-story-form.client";
import { showOf, subjectChoices } from "./subject-choices";

export const metadata: Metadata = { title: "New story · Showdesk" };

/** Begins a story, or leads to the live one that already answers the question. */
export default async function NewStory({ searchParams }: { searchParams: Promise<{ about?: string | string[] }> }) {
  const actor = await requireActor("/desk/articles/new");
  const { about } = await searchParams;
  const listed = await fromDesk(listStorySubjects);
  const choices = subjectChoices(listed);
  const chosen = choices.find(({ value }) => value === about) ?? null;
  const showId = chosen && showOf(chosen.value, listed);
  const [live, { clock }] = await Promise.all([showId ? fromDesk((db) => listLiveAbout(db, showId)) : [], deskSettings()]);
  return (
    <DeskPage title="New story" current="stories">
      <div className="new-story">
        <NewStoryForm action={startArticleAction} choices={choices} about={chosen}>
          {live.length > 0 ? <UpdateInstead live={live} actor={actor} clock={clock} /> : null}
        </NewStoryForm>
      </div>
    </DeskPage>
  );
}

type Live = Awaited<ReturnType<typeof listLiveAbout>>[number];

function UpdateInstead({ live, actor, clock }: { live: readonly Live[]; actor: Actor; clock: DeskClock }) {
  return (
    <section aria-labelledby="instead">
      <h2 className="sec" id="instead">
        Update a live story instead? <span className="n">{live.length}</span>
      </h2>
      <ul>
        {live.map((story) => (
          <li key={story.articleId} className="row instead">
            <StateBadge status="published" />
            <p>
              <Link href={`/desk/editions/${story.openEditionId ?? story.liveEditionId}`}>{story.headline}</Link>
              <small>
                {story.openEditionId ? "An update is in hand. " : ""}
                {story.publishedAt ? (
                  <>
                    Published <DeskTime at={story.publishedAt} clock={clock} />
                  </>
                ) : null}
              </small>
            </p>
            <Way story={story} actor={actor} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Way({ story, actor }: { story: Live; actor: Actor }) {
  const bylineUserIds = story.byline.flatMap(({ userId }) => userId ?? []);
  if (story.openEditionId)
    return (
      <Link className="text-link" href={`/desk/editions/${story.openEditionId}`}>
        Open the update
      </Link>
    );
  if (!mayStartEdition(actor, { createdBy: story.createdBy, bylineUserIds }).allowed) return null;
  return (
    <OneButtonForm action={updateInsteadAction} fields={{ articleId: story.articleId }} size="small" look="line" pending="Opening…">
      Update it
    </OneButtonForm>
  );
}
