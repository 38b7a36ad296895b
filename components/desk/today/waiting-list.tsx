import Link from "next/link";
import type { EditionStatus } from "@/domain/articles/vocabulary";
import { StateBadge } from "../state-badge";
import { DeskTime } from "../time";
import type { DeskClock } from "../time-words";

export type WaitingStory = {
  editionId: string;
  status: EditionStatus;
  headline: string;
  authorName: string;
  reviewerName: string | null;
  wantedFor: Date | null;
  since: Date;
};

/** Copy that stands still until an editor takes it up. */
export function WaitingList({ stories, clock }: { stories: readonly WaitingStory[]; clock: DeskClock }) {
  return (
    <ul>
      {stories.map((story) => (
        <li key={story.editionId} className="row job">
          <StateBadge status={story.status} />
          <p>
            <Link href={`/desk/editions/${story.editionId}${story.status === "in_review" ? "/review" : ""}`}>
              {story.headline || "Untitled story"}
            </Link>
            <small>
              {story.authorName}
              {story.reviewerName ? `, ${story.reviewerName} is reviewing` : ""}
            </small>
          </p>
          {story.wantedFor ? (
            <span className={story.wantedFor < clock.now ? "t due late" : "t due"}>
              wanted <DeskTime at={story.wantedFor} clock={clock} as={isNear(story.wantedFor, clock) ? "hour" : "exact"} />
            </span>
          ) : (
            <DeskTime at={story.since} clock={clock} className="t" />
          )}
        </li>
      ))}
    </ul>
  );
}

const isNear = (at: Date, { now }: DeskClock) => Math.abs(at.getTime() - now.getTime()) < 12 * 3_600_000;
