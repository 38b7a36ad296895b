import type { Use } from "../media/vocabulary";
import type { Doc } from "./document";

/** What is held back while a story gives something away. */
export type Spoilers = {
  /** What it gives away: `season 1, episode 12`. */
  of: string | null;
  /** The headline that gives nothing away; blank in a draft that has none yet. */
  safeHeadline: string;
  /** An instant in ISO 8601: from then on the story stands open. */
  until: string;
};

/** The words of one save. */
export type Copy = {
  headline: string;
  standfirst: string;
  shortHeadline: string | null;
  seoTitle: string | null;
  seoDescription: string | null;
  /** The lead picture, with this story's words for it. */
  hero?: Use | null | undefined;
  spoilers?: Spoilers | null | undefined;
  body: Doc;
};
/** Of whatever carries more than them. */
export const copyOf = (row: Copy): Copy => ({
  headline: row.headline,
  standfirst: row.standfirst,
  shortHeadline: row.shortHeadline,
  seoTitle: row.seoTitle,
  seoDescription: row.seoDescription,
  hero: row.hero ?? null,
  spoilers: row.spoilers ?? null,
  body: row.body,
});

type Fenced = { spoilersFor: string | null; safeHeadline: string | null; spoilersUntil: Date | null };

/** The fence as a row holds it. */
export const spoilersOf = ({ spoilersFor, safeHeadline, spoilersUntil }: Fenced): Spoilers | null =>
  spoilersUntil && { of: spoilersFor, safeHeadline: safeHeadline ?? "", until: spoilersUntil.toISOString() };

export const fencedBy = (spoilers: Spoilers | null | undefined): Fenced => ({
  spoilersFor: spoilers?.of ?? null,
  safeHeadline: spoilers?.safeHeadline ?? null,
  spoilersUntil: spoilers ? new Date(spoilers.until) : null,
});

/** Whether readers get the safe headline at that hour, and open the text by themselves. */
export const isFenced = (spoilers: Spoilers | null | undefined, at: Date): boolean => Boolean(spoilers && new Date(spoilers.until) > at);
