import Link from "next/link";
import { StateBadge } from "./state-badge";
import { DeskTime } from "./time";
import { type DeskClock, dayWords } from "./time-words";

export type QueuedStory = {
  editionId: string;
  headline: string;
  authorName: string;
  byline: readonly { name: string }[];
  wantedFor: Date | null;
  submittedAt: Date;
  reviewerId: string | null;
  reviewerName: string | null;
  isUpdate: boolean;
};

/** The review queue: when it is wanted, what it is, who wrote it, how long it has waited, who has taken it up. */
export function ReviewTable({ queue, clock, actorId }: { queue: readonly QueuedStory[]; clock: DeskClock; actorId: string }) {
  return (
    <table className="table queue">
      <caption className="vh">Stories waiting for review, by the hour they are wanted, then the longest waiting first</caption>
      <thead>
        <tr>
          <th scope="col">Wanted</th>
          <th scope="col">Headline</th>
          <th scope="col">Writer</th>
          <th scope="col">Sent</th>
          <th scope="col">Reviewer</th>
        </tr>
      </thead>
      <tbody>
        {queue.map((story) => (
          <tr key={story.editionId}>
            <td className="is-wanted">
              <Wanted at={story.wantedFor} clock={clock} />
            </td>
            <th scope="row">
              <Link href={`/desk/editions/${story.editionId}/review`}>{story.headline || "Untitled story"}</Link>
              {story.isUpdate ? (
                <small>
                  update of a story that is <StateBadge status="published" />
                </small>
              ) : null}
            </th>
            <td className="is-by">{story.byline.map(({ name }) => name).join(", ") || story.authorName}</td>
            <td className="is-when">
              <DeskTime at={story.submittedAt} clock={clock} />
            </td>
            <td className="is-reviewer">{reviewerOf(story, actorId)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const reviewerOf = ({ reviewerId, reviewerName }: QueuedStory, actorId: string) =>
  reviewerId === null ? <span className="q">nobody yet</span> : reviewerId === actorId ? "You" : reviewerName;

function Wanted({ at, clock }: { at: Date | null; clock: DeskClock }) {
  if (!at) return <span className="q">any time</span>;
  const isToday = dayWords(at, clock) === dayWords(clock.now, clock);
  return (
    <span className={at < clock.now ? "late" : "wanted"}>
      <DeskTime at={at} clock={clock} as={isToday ? "hour" : "exact"} />
      {at < clock.now ? <span className="q"> passed</span> : null}
    </span>
  );
}
