import type { Metadata } from "next";
import { absolute } from "@/app/_server/pages";
import { SHARE_SIZE } from "@/components/share/share-size";
import { FEED_FORMATS, FEED_MEDIA_TYPES, type FeedFormat, feedPath } from "@/domain/feeds/vocabulary";
import { english, sayIn } from "@/domain/kernel/say-in";

/** Characters a search engine shows of a description. */
const DESCRIPTION_MAX = 155;

type Publication = { name: string; language: string };

type Described = {
  /** Without the publication's name, which follows a bar. */
  title: string;
  description: string;
  /** The page's one address, from the root. */
  path: string;
  publication: Publication;
  /** By which `notifyPages` names this page; `server/` takes them out of what readers get. */
  tags: readonly string[];
  type?: "article" | "website" | "profile";
  /** What is shown where its link is shared: where that is, and what it says. */
  share?: { path: string; alt: string };
  /** Whether the page has feeds of its own, below it. */
  hasFeed?: boolean;
};

/** The tag of every reader page. */
const EVERY_PAGE = "reader";

export function pageMetadata({
  title,
  description,
  path,
  publication,
  tags,
  type = "website",
  share,
  hasFeed = false,
}: Described): Metadata {
  const url = absolute(path);
  const summary = inBrief(description);
  return {
    title: withName(publication, title),
    ...(summary && { description: summary }),
    alternates: { canonical: url, types: feedTypes(hasFeed ? [{ path, title }] : [], publication) },
    manifest: "/manifest.webmanifest",
    robots: { index: true, follow: true, "max-image-preview": "large" },
    openGraph: {
      title,
      ...(summary && { description: summary }),
      url,
      siteName: publication.name,
      type,
      ...(share && { images: [imageOf(share)] }),
    },
    ...(share && { twitter: { card: "summary_large_image" as const } }),
    other: { "showdesk-tags": tagsOf(tags) },
  };
}

const imageOf = ({ path, alt }: { path: string; alt: string }) => ({ url: absolute(path), alt, ...SHARE_SIZE, type: "image/png" });

/** Where feed readers look: the page's own feeds first, then the site's. */
function feedTypes(own: readonly { path: string; title: string }[], publication: Publication) {
  const pages = [...own.map(({ path, title }) => ({ path, title: withName(publication, title) })), { path: "/", title: publication.name }];
  const linksIn = (format: FeedFormat) => pages.map(({ path, title }) => ({ url: absolute(feedPath(path, format)), title }));
  return Object.fromEntries(FEED_FORMATS.map((format) => [FEED_MEDIA_TYPES[format], linksIn(format)]));
}

/** "Futurama | The Season Desk". */
export const withName = ({ name, language }: Publication, title: string): string => sayIn(language)("site.withName", { title, name });

const tagsOf = (tags: readonly string[]): string => [...new Set([EVERY_PAGE, ...tags])].join(" ");

/** A page that is gone: `server/` reads the status and answers 410. */
export const goneMetadata = (title: string, publication: Publication, tags: readonly string[]): Metadata => ({
  title: withName(publication, title),
  robots: { index: false, follow: false },
  other: { "showdesk-status": "410", "showdesk-tags": tagsOf(tags) },
});

/** The same for every address that leads nowhere, published once or never. */
export const nowhereMetadata: Metadata = { title: english("gone.nowhere"), robots: { index: false, follow: false } };

/** The text where it fits, else as many of its sentences, clauses or words, in this order of preference, as do. */
export function inBrief(text: string, max = DESCRIPTION_MAX): string {
  if (text.length <= max) return text;
  const room = text.slice(0, max);
  const sentence = room.lastIndexOf(". ");
  if (sentence > max / 2) return room.slice(0, sentence + 1);
  const clause = Math.max(...["; ", ", ", ": ", " – "].map((end) => room.lastIndexOf(end)));
  const end = clause > max / 2 ? clause : room.lastIndexOf(" ");
  return `${room.slice(0, end > 0 ? end : max - 1).replace(/[\s.,;:–]+$/, "")}…`;
}
