import { element, xmlDocument } from "./xml";

const SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
const NEWS = "http://www.google.com/schemas/sitemap-news/0.9";
const IMAGE = "http://www.google.com/schemas/sitemap-image/1.1";

type Address = { url: string; changedAt: Date; image?: string | null };

const instant = (at: Date) => at.toISOString();
const imageOf = (image: string | null | undefined) => (image ? element("image:image", {}, element("image:loc", {}, image)) : null);

/** Addresses with the last change of each that readers could notice, and the picture that leads it; no guess of how often they change or how much they matter. */
export const sitemapOf = (addresses: readonly Address[]): string =>
  xmlDocument(
    element(
      "urlset",
      { xmlns: SITEMAP, "xmlns:image": IMAGE },
      ...addresses.map(({ url, changedAt, image }) =>
        element("url", {}, element("loc", {}, url), element("lastmod", {}, instant(changedAt)), imageOf(image)),
      ),
    ),
  );

/** The parts of the sitemap. */
export const sitemapIndexOf = (parts: readonly Address[]): string =>
  xmlDocument(
    element(
      "sitemapindex",
      { xmlns: SITEMAP },
      ...parts.map(({ url, changedAt }) => element("sitemap", {}, element("loc", {}, url), element("lastmod", {}, instant(changedAt)))),
    ),
  );

type News = { url: string; title: string; language: string; firstPublishedAt: Date; image?: string | null };

/** News of the last two days, under the exact name of the publication. A language is told by its code alone, as the format asks. */
export const newsSitemapOf = (publication: string, stories: readonly News[]): string =>
  xmlDocument(
    element(
      "urlset",
      { xmlns: SITEMAP, "xmlns:news": NEWS, "xmlns:image": IMAGE },
      ...stories.map((story) =>
        element(
          "url",
          {},
          element("loc", {}, story.url),
          element(
            "news:news",
            {},
            element(
              "news:publication",
              {},
              element("news:name", {}, publication),
              element("news:language", {}, newsLanguage(story.language)),
            ),
            element("news:publication_date", {}, instant(story.firstPublishedAt)),
            element("news:title", {}, story.title),
          ),
          imageOf(story.image),
        ),
      ),
    ),
  );

/** Two letters, but for Chinese, whose two scripts the format tells apart by country. */
function newsLanguage(tag: string): string {
  const { language, region, script } = new Intl.Locale(tag).maximize();
  if (language !== "zh") return language;
  return region === "TW" || script === "Hant" ? "zh-tw" : "zh-cn";
}
