/** The pages that are about the publication. Each has an address at the root of the site and a line at its foot. */
export const SITE_PAGES = ["about", "editorial-policy", "privacy"] as const;
export type SitePageSlug = (typeof SITE_PAGES)[number];

/** A part of a page: its heading, or none, and paragraphs parted by blank lines. */
export type Section = { heading: string; text: string };
export type SitePageText = { title: string; sections: Section[] };

/** Characters. */
export const TITLE_MAX = 80;
export const HEADING_MAX = 120;
export const SECTION_MAX = 6_000;
/** Sections of one page. */
export const SECTIONS_MAX = 24;

export const sitePagePath = (slug: SitePageSlug) => `/${slug}`;
export const sitePageTag = (slug: SitePageSlug) => `site-page:${slug}`;

/** The words of a publication's name; the one in the middle stands on the marker. */
export function wordsOfName(name: string): { word: string; isMarked: boolean }[] {
  const words = name.split(/\s+/).filter(Boolean);
  const middle = Math.floor(words.length / 2);
  return words.map((word, at) => ({ word, isMarked: at === middle }));
}

/** Part of an address: "How to reach us" is `#how-to-reach-us`. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
