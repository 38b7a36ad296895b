import { type Feed, type FeedItem, updatedAt } from "./feed";
import { element, xmlDocument } from "./xml";

/** Atom 1.0 (RFC 4287). Entries tell their own language where it is not the feed's. */
export function atomOf(feed: Feed): string {
  const root = element(
    "feed",
    { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": feed.language },
    element("id", {}, feed.id),
    element("title", {}, feed.title),
    element("subtitle", {}, feed.description),
    element("updated", {}, updatedAt(feed)),
    element("icon", {}, feed.icon),
    element("link", { rel: "self", type: "application/atom+xml", href: feed.addresses.atom }),
    element("link", { rel: "alternate", type: "text/html", href: feed.home }),
    element("author", {}, element("name", {}, feed.title)),
    ...feed.items.map((item) => entryOf(item, feed.language)),
  );
  return xmlDocument(root);
}

const entryOf = (item: FeedItem, language: string) =>
  element(
    "entry",
    { "xml:lang": item.language === language ? null : item.language },
    element("id", {}, item.id),
    element("title", {}, item.title),
    element("link", { rel: "alternate", type: "text/html", href: item.url }),
    item.picture ? element("link", { rel: "enclosure", type: "image/jpeg", href: item.picture.url }) : null,
    element("published", {}, item.publishedAt),
    element("updated", {}, item.updatedAt),
    ...item.authors.map(({ name, url }) => element("author", {}, element("name", {}, name), url ? element("uri", {}, url) : null)),
    ...item.categories.map((term) => element("category", { term })),
    item.summary ? element("summary", {}, item.summary) : null,
    element("content", { type: "html" }, item.html),
  );
