import Link from "next/link";
import { DeskTime } from "@/components/desk/time";
import { type DeskClock, hourWords, relativeWords } from "@/components/desk/time-words";
import type { Waiting } from "@/domain/articles/queries/review";
import { untitled } from "../story";

type Props = { stories: readonly Waiting[]; current: string; clock: DeskClock; actorId: string };

/** What else waits for review, so that the next is one press away. */
export function Queue({ stories, current, clock, actorId }: Props) {
  if (stories.length === 0) return <p className="empty">Nothing waits for review.</p>;
  return (
    <ol>
      {stories.map((story) => (
        <li key={story.editionId}>
          <Link href={`/desk/editions/${story.editionId}/review`} aria-current={story.editionId === current ? "page" : undefined}>
            <b>{untitled(story.headline)}</b>
            <span>
              {story.byline.map(({ name }) => name).join(", ") || story.authorName}, {relativeWords(story.submittedAt, clock.now) ?? ""}
              {relativeWords(story.submittedAt, clock.now) ? null : <DeskTime at={story.submittedAt} clock={clock} />}
            </span>
            <em>{noteOf(story, clock, actorId)}</em>
          </Link>
        </li>
      ))}
    </ol>
  );
}

function noteOf({ reviewerId, reviewerName, wantedFor }: Waiting, { zone }: DeskClock, actorId: string): string {
  if (reviewerId === actorId) return "yours";
  if (reviewerName) return `${reviewerName} has it`;
  return wantedFor ? `wanted ${hourWords(wantedFor, zone)}` : "";
}
