import { feedPath } from "@/domain/feeds/vocabulary";
import type { Say } from "@/domain/kernel/words";

type Props = {
  /** The page whose news it is, from the root. */
  page: string;
  /** What the feed is of, for those who hear links without their place: "Kim Osei". */
  of: string;
  /** From the root, where there is one. */
  calendar?: string;
  say: Say;
};

/** Ways to follow a page without an account: its feed, and its calendar where it has days. */
export const FeedLinks = ({ page, of, calendar, say }: Props) => (
  <ul className="feed-links">
    <li>
      <a href={feedPath(page)} type="application/rss+xml" aria-label={say("feed.of", { name: of })}>
        {say("feed.link")}
      </a>
    </li>
    {calendar && (
      <li>
        <a href={calendar} type="text/calendar" aria-label={say("feed.calendarOf", { name: of })}>
          {say("feed.calendar")}
        </a>
      </li>
    )}
  </ul>
);
