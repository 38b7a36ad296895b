import type { Metadata } from "next";
import { absolute } from "@/app/_server/pages";

/** Characters a search engine shows of a description. */
const DESCRIPTION_MAX = 155;

type Described = {
  /** Without the publication's name, which follows a bar. */
  title: string;
  description: string;
  /** The page's one address, from the root. */
  path: string;
  publication: { name: string };
  /** By which `notifyPages` names this page; `server/` takes them out of what readers get. */
  tags: readonly string[];
  type?: "article" | "website" | "profile";
};

/** The tag of every reader page. */
const EVERY_PAGE = "reader";

export function pageMetadata({ title, description, path, publication, tags, type = "website" }: Described): Metadata {
  const url = absolute(path);
  const summary = inBrief(description);
  return {
    title: `${title} | ${publication.name}`,
    ...(summary && { description: summary }),
    alternates: { canonical: url },
    robots: { index: true, follow: true, "max-image-preview": "large" },
    openGraph: { title, ...(summary && { description: summary }), url, siteName: publication.name, type },
    other: { "showdesk-tags": tagsOf(tags) },
  };
}

const tagsOf = (tags: readonly string[]): string => [...new Set([EVERY_PAGE, ...tags])].join(" ");

/** A page that is gone: `server/` reads the status and answers 410. */
export const goneMetadata = (title: string, publication: { name: string }, tags: readonly string[]): Metadata => ({
  title: `${title} | ${publication.name}`,
  robots: { index: false, follow: false },
  other: { "showdesk-status": "410", "showdesk-tags": tagsOf(tags) },
});

/** The same for every address that leads nowhere, published once or never. */
export const nowhereMetadata: Metadata = { title: "No page here", robots: { index: false, follow: false } };

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
