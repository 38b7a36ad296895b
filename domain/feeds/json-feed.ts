import type { Feed, FeedItem } from "./feed";

/** JSON Feed 1.1. What only we say stands under `_showdesk`. */
export const jsonFeedOf = (feed: Feed): string =>
  JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.addresses.json,
    description: feed.description,
    icon: feed.icon,
    language: feed.language,
    items: feed.items.map(itemOf),
  });

const itemOf = (item: FeedItem) => ({
  id: item.id,
  url: item.url,
  title: item.title,
  ...(item.summary && { summary: item.summary }),
  content_html: item.html,
  date_published: item.publishedAt,
  date_modified: item.updatedAt,
  authors: item.authors.map(({ name, url }) => ({ name, ...(url && { url }) })),
  ...(item.picture && { image: item.picture.url }),
  ...(item.categories.length > 0 && { tags: item.categories }),
  language: item.language,
  _showdesk: item.extension,
});
