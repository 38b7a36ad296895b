import Link from "next/link";
import type { EditionStatus } from "@/domain/articles/vocabulary";
import { StoryState } from "./state-badge";
import { DeskTime } from "./time";
import type { DeskClock } from "./time-words";

export type StoryRow = {
  articleId: string;
  editionId: string;
  liveEditionId: string | null;
  status: EditionStatus;
  heldAt: Date | null;
  scheduledFor: Date | null;
  headline: string;
  authorName: string;
  updatedAt: Date;
  readers: number | null;
  subjects: readonly { kind: string; id: string; role: string; label: string }[];
  byline: readonly { name: string }[];
};

const NUMBER = new Intl.NumberFormat("en-GB");

type Order = { isByReaders: boolean; byChange: string; byReaders: string };
type Props = { stories: readonly StoryRow[]; clock: DeskClock; order: Order };

/** Stories as rows; on phones each is a card of state, headline, what it is about and time. */
export function StoryTable({ stories, clock, order }: Props) {
  return (
    <table className="table stories">
      <caption className="vh">Stories, {order.isByReaders ? "most read" : "last changed"} first</caption>
      <thead>
        <tr>
          <th scope="col">State</th>
          <th scope="col">Headline</th>
          <th scope="col">Show or season</th>
          <th scope="col">People</th>
          <th scope="col" aria-sort={order.isByReaders ? undefined : "descending"}>
            <Link href={order.byChange}>Last change</Link>
          </th>
          <th scope="col" className="is-n" aria-sort={order.isByReaders ? "descending" : undefined}>
            <Link href={order.byReaders}>Views, 7 days</Link>
          </th>
        </tr>
      </thead>
      <tbody>
        {stories.map((story) => (
          <tr key={story.articleId}>
            <td className="is-state">
              <StoryState story={story} />
            </td>
            <th scope="row">
              <Link href={`/desk/editions/${story.editionId}`}>{story.headline || "Untitled story"}</Link>
              {story.status === "scheduled" && story.scheduledFor ? (
                <small>
                  goes out <DeskTime at={story.scheduledFor} clock={clock} as="exact" />
                </small>
              ) : null}
            </th>
            <td className="is-about">{aboutOf(story)}</td>
            <td className="is-by">{story.byline.map(({ name }) => name).join(", ") || story.authorName}</td>
            <td className="is-when">
              <DeskTime at={story.updatedAt} clock={clock} />
            </td>
            <td className="is-n">{story.readers === null ? null : NUMBER.format(story.readers)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The shows and seasons it is about, a show named once: "Lucifer, season 5 · season 6". */
function aboutOf({ subjects }: StoryRow): string {
  const about = subjects.filter(({ role, kind }) => role === "about" && kind !== "person").map(({ label }) => label);
  const named = about.filter((label) => !about.some((other) => other.startsWith(`${label}, `)));
  return named.map((label, index) => withoutShow(label, named[index - 1])).join(" · ");
}

/** What is left of a season's label where the one before it named the same show. */
function withoutShow(label: string, before: string | undefined): string {
  const comma = label.lastIndexOf(", ");
  const show = label.slice(0, comma + 2);
  return comma > 0 && before?.startsWith(show) ? label.slice(show.length) : label;
}
