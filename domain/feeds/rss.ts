import { type Feed, type FeedItem, updatedAt } from "./feed";
import { element, xmlDocument } from "./xml";

const NAMESPACES = {
  version: "2.0",
  "xmlns:atom": "http://www.w3.org/2005/Atom",
  "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
  "xmlns:media": "http://search.yahoo.com/mrss/",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
};

/** RSS 2.0 with the whole text, the authors by name, and the last update, which RSS itself has no word for. */
export function rssOf(feed: Feed): string {
  const channel = element(
    "channel",
    {},
    element("title", {}, feed.title),
    element("link", {}, feed.home),
    element("description", {}, feed.description),
    element("language", {}, feed.language),
    feed.items.length > 0 ? element("lastBuildDate", {}, rfc822(updatedAt(feed))) : null,
    element("atom:link", { href: feed.addresses.rss, rel: "self", type: "application/rss+xml" }),
    element("image", {}, element("url", {}, feed.icon), element("title", {}, feed.title), element("link", {}, feed.home)),
    ...feed.items.map(itemOf),
  );
  return xmlDocument(element("rss", NAMESPACES, channel));
}

const itemOf = (item: FeedItem) =>
  element(
    "item",
    {},
    element("title", {}, item.title),
    element("link", {}, item.url),
    element("guid", { isPermaLink: "false" }, item.id),
    element("pubDate", {}, rfc822(item.publishedAt)),
    element("atom:updated", {}, item.updatedAt),
    ...item.authors.map(({ name }) => element("dc:creator", {}, name)),
    ...item.categories.map((category) => element("category", {}, category)),
    item.summary ? element("description", {}, item.summary) : null,
    item.picture ? mediaOf(item.picture) : null,
    element("content:encoded", {}, item.html),
  );

const mediaOf = ({ url, width, height, credit, description }: NonNullable<FeedItem["picture"]>) =>
  element(
    "media:content",
    { url, medium: "image", type: "image/jpeg", width: String(width), height: String(height) },
    description ? element("media:description", {}, description) : null,
    credit ? element("media:credit", {}, credit) : null,
  );

/** `Fri, 18 Apr 2025 14:20:00 GMT`. */
const rfc822 = (at: string) => new Date(at).toUTCString();
