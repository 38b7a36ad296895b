import { newsPath } from "@/domain/articles/vocabulary";
import { dayOf } from "@/domain/kernel/day";
import { type Clock, printHour, printWeekday } from "./instant";

type Story = {
  id: string;
  slug: string;
  headline: string;
  language: string;
  firstPublishedAt: string;
  shows: readonly { title: string }[];
};

/** The newest stories under their days, newest first as they are given. */
export const Latest = ({ stories, clock }: { stories: readonly Story[]; clock: Clock }) => (
  <div className="latest">
    {byDay(stories, clock.timeZone).map(([day, ofDay]) => (
      <section key={day} aria-labelledby={`day-${day}`}>
        <h3 id={`day-${day}`}>
          <time dateTime={day}>{printWeekday(`${day}T12:00:00Z`, { ...clock, timeZone: "UTC" })}</time>
        </h3>
        <ul>
          {ofDay.map((story) => (
            <li key={story.id}>
              <time dateTime={story.firstPublishedAt}>{printHour(story.firstPublishedAt, clock)}</time>
              <div>
                <a href={newsPath(story.slug)} lang={story.language}>
                  {story.headline}
                </a>
                {story.shows.length > 0 && <small>{story.shows.map((show) => show.title).join(", ")}</small>}
              </div>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </div>
);

function byDay<T extends { firstPublishedAt: string }>(stories: readonly T[], timeZone: string): [string, T[]][] {
  const days = new Map<string, T[]>();
  for (const story of stories) {
    const day = dayOf(new Date(story.firstPublishedAt), timeZone);
    days.set(day, [...(days.get(day) ?? []), story]);
  }
  return [...days];
}
