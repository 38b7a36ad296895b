import { feedPath } from "@/domain/feeds/vocabulary";

type Props = {
  /** The page whose news it is, from the root. */
  page: string;
  /** What the feed is of, for those who hear links without their place: "Kim Osei". */
  of: string;
  /** From the root, where there is one. */
  calendar?: string;
};

/** Ways to follow a page without an account: its feed, and its calendar where it has days. */
export const FeedLinks = ({ page, of, calendar }: Props) => (
  <ul className="feed-links">
    <li>
      <a href={feedPath(page)} type="application/rss+xml" aria-label={`Feed of ${of}`}>
        Feed
      </a>
    </li>
    {calendar && (
      <li>
        <a href={calendar} type="text/calendar" aria-label={`Calendar of ${of}`}>
          Calendar
        </a>
      </li>
    )}
  </ul>
);
