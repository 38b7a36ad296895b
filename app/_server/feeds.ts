import { sayIn } from "@/domain/kernel/say-in";
import type { Say } from "@/domain/kernel/words";
import "server-only";
import { stateWords } from "@/components/show/stage";
import { htmlText } from "@/domain/articles/html-text";
import { aboutTag, authorPath, newsPath } from "@/domain/articles/vocabulary";
import { atomOf } from "@/domain/feeds/atom";
import type { Feed, FeedItem } from "@/domain/feeds/feed";
import { jsonFeedOf } from "@/domain/feeds/json-feed";
import type { FeedRow } from "@/domain/feeds/public-queries";
import { rssOf } from "@/domain/feeds/rss";
import { FEED_FORMATS, FEED_MEDIA_TYPES, type FeedFormat, type FeedOf, feedPath } from "@/domain/feeds/vocabulary";
import { personPath } from "@/domain/people/vocabulary";
import { seasonPath, showPath } from "@/domain/shows/vocabulary";
import { changedSeasons, face, feedRow, nothingHere } from "./faces";
import { feedItems } from "./feed-items";
import { absolute, corrections } from "./pages";

/** The framework gives none to a route whose address has none. */
type Params = { params?: Promise<Record<string, string>> };

/** What stays the same for every feed of a page. */
function feedAt(page: string, of: Pick<Feed, "id" | "title" | "description" | "language" | "items">): Feed {
  const addresses = Object.fromEntries(FEED_FORMATS.map((format) => [format, absolute(feedPath(page, format))]));
  return { ...of, home: absolute(page), addresses: addresses as Feed["addresses"], icon: absolute("/icon-192.png") };
}

const WRITERS: Record<FeedFormat, (feed: Feed) => string> = { rss: rssOf, atom: atomOf, json: jsonFeedOf };

const answer = (feed: Feed, format: FeedFormat, tags: readonly string[]) =>
  face(WRITERS[format](feed), { type: FEED_MEDIA_TYPES[format], tags });

/** The feed of the site, or of the record whose slugs stand in the address. */
export const storyFeed =
  (kind: FeedOf["kind"], format: FeedFormat) =>
  async (_: Request, { params }: Params): Promise<Response> => {
    const { slug = "", season = "" } = (await params) ?? {};
    const row = await feedRow({ kind, key: slug, part: season });
    return row ? answer(storiesOf(row), format, tagsOf(row)) : nothingHere();
  };

function storiesOf(row: FeedRow): Feed {
  const { publication, subject } = row;
  const { name } = publication;
  const say = sayIn(publication.language);
  const about = subject ? say("feed.storiesOf", { title: subject.title, name }) : say("feed.stories", { name });
  return feedAt(pageOf(row), {
    id: subject ? `urn:uuid:${subject.id}` : absolute("/"),
    title: subject ? say("site.withName", { title: subject.title, name }) : name,
    description: about,
    language: publication.language,
    items: feedItems(row),
  });
}

function pageOf({ kind, key, part }: FeedRow): string {
  const pages: Record<FeedRow["kind"], () => string> = {
    site: () => "/",
    show: () => showPath(key),
    season: () => seasonPath(key, part),
    person: () => personPath(key),
    author: () => authorPath(key),
  };
  return pages[kind]();
}

/** What the feed prints: a story that joins it names the record it is about, or is among the latest. */
function tagsOf({ kind, subject, items }: FeedRow): string[] {
  const scope = !subject || kind === "site" || kind === "author" ? ["latest"] : [`${kind}:${subject.id}`, aboutTag(kind, subject.id)];
  return [
    ...scope,
    ...items.flatMap((item) => [
      `article:${item.id}`,
      ...item.subjects.map(({ kind, id }) => `${kind}:${id}`),
      ...item.citedShows.map((id) => `show:${id}`),
    ]),
  ];
}

/** Every correction, clarification and retraction, as they stand on their page. */
export const correctionsFeed = (format: FeedFormat) => async (): Promise<Response> => {
  const { publication, notes } = await corrections();
  const { name } = publication;
  const say = sayIn(publication.language);
  const items = notes.slice(0, 50).map(
    (note): FeedItem => ({
      id: `urn:uuid:${note.id}`,
      url: absolute(newsPath(note.story.slug)),
      title: say("feed.noteTitle", { kind: say(`note.${note.kind}`), headline: note.story.headline }),
      language: note.story.language,
      summary: note.text,
      html: `<p>${htmlText(note.text)}</p>${wasHtml(say, note)}`,
      publishedAt: note.publishedAt,
      updatedAt: note.publishedAt,
      authors: [],
      categories: [note.kind],
      extension: { kind: note.kind, was: note.was, now: note.now },
    }),
  );
  const feed = feedAt("/corrections", {
    id: absolute("/corrections"),
    title: say("site.withName", { title: say("corrections.title"), name }),
    description: say("feed.corrections", { name }),
    language: publication.language,
    items,
  });
  return answer(feed, format, ["latest", ...notes.map(({ story }) => `article:${story.id}`)]);
};

function wasHtml(say: Say, { was, now }: { was: string | null; now: string | null }): string {
  if (was === null) return "";
  const formerly = say("feed.formerly", { words: `<del>${htmlText(was)}</del>` });
  return `<p>${now === null ? formerly : `${formerly} ${say("feed.now", { words: `<ins>${htmlText(now)}</ins>` })}`}</p>`;
}

/** Where seasons stand, once for each change: its id is made of the season and the moment. */
export const trackerFeed = (format: FeedFormat) => async (): Promise<Response> => {
  const { site, rows } = await changedSeasons();
  const say = sayIn(site.language);
  const items = rows.map((row): FeedItem => {
    const url = absolute(seasonPath(row.showSlug, row.slug));
    const at = row.changedAt.toISOString();
    return {
      id: `urn:uuid:${row.id}#${at}`,
      url,
      title: say("share.standing", {
        season: say("season.named", { show: row.showTitle, season: row.label }),
        state: stateWords(say, row),
      }),
      language: site.language,
      summary: row.line,
      html: `<p>${htmlText(row.line)}</p>`,
      publishedAt: at,
      updatedAt: at,
      authors: [],
      categories: [row.showTitle],
      extension: { phase: row.phase, line: row.line, asOf: row.asOf, notes: [] },
    };
  });
  const feed = feedAt("/tracker", {
    id: absolute("/tracker"),
    title: say("site.withName", { title: say("tracker.title"), name: site.name }),
    description: say("feed.tracker"),
    language: site.language,
    items,
  });
  return answer(feed, format, ["tracker"]);
};
