import { boolean, date, integer, jsonb, numeric, pgView, smallint, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { ArticleKind, AuthorKind, NoteKind, NotePlacement, SubjectRole } from "@/domain/articles/vocabulary";
import type {
  PublicBoard,
  PublicChange,
  PublicComing,
  PublicLedger,
  PublicSourceLink,
  PublicStanding,
  PublicWhen,
  PublicWindow,
} from "@/domain/claims/public-ledger";
import type { Certainty, ClaimKind, EstimateState, SeasonPhase, StatusFlags } from "@/domain/claims/vocabulary";
import type { FeedKind, SitemapKind } from "@/domain/feeds/vocabulary";
import type { HeldPicture, Pictures } from "@/domain/media/picture";
import type { Use } from "@/domain/media/vocabulary";
import type { CreditGroup, NameKind, NameOrder } from "@/domain/people/vocabulary";
import type { Policy } from "@/domain/settings/vocabulary";
import type {
  AdaptationRelation,
  Genre,
  SeasonKind,
  SeasonRole,
  ShowFormat,
  ShowRelation,
  SourceWorkKind,
  TitleKind,
} from "@/domain/shows/vocabulary";
import type { SitePageSlug, SitePageText } from "@/domain/site/vocabulary";

// What the role `showdesk_reader` may read. The views themselves are written in `db/public-role.sql`; lists arrive in the
// order in which they are printed, and instants inside them as ISO 8601 text in UTC.

export type PublicPublication = {
  name: string;
  language: string;
  timeZone: string;
  /** What whoever may follow is told first, in the publication's own words. */
  followLine?: string | null;
  /** Where its policies stand, where that is not on our own pages. */
  policies?: Partial<Record<Policy, string>>;
};
/** Anything with a page of its own, as far as a link needs it. */
export type PublicLink = { id: string; slug: string; title: string };
export type PublicText = { text: string; language: string };
export type PublicBilled = {
  id: string;
  slug: string;
  name: string;
  creditedAs: string | null;
  character: string | null;
  job: string | null;
};
export type PublicCrew = PublicBilled & { group: CreditGroup };
export type PublicService = { name: string; role: SeasonRole; territory: string };
export type PublicStory = {
  id: string;
  slug: string;
  headline: string;
  standfirst: string;
  language: string;
  firstPublishedAt: string;
};
/** A live story that a text leads to. */
export type PublicLinkedStory = Pick<PublicStory, "id" | "slug" | "headline" | "language">;
export type PublicPicture = { use: Use; held: HeldPicture };
export type PublicFence = { of: string | null; standfirst: string };
export type PublicFrontStory = PublicStory & {
  picture: PublicPicture | null;
  kind: ArticleKind;
  shortHeadline: string;
  authors: string[];
  shows: PublicLink[];
  standing: PublicStanding | null;
};
export type PublicShowCard = {
  id: string;
  slug: string;
  title: string;
  disambiguator: string | null;
  countries: string[];
  originalTitle: PublicText | null;
  seasonCount: number;
};
export type PublicSubject = { id: string; slug: string; label: string; role: SubjectRole } & (
  | { kind: "show" }
  | { kind: "person" }
  | { kind: "season"; number: number | null; show: PublicLink }
);
export type PublicNote = {
  id: string;
  kind: NoteKind;
  text: string;
  was: string | null;
  now: string | null;
  /** What the ledger had, where a fact was wrong. */
  facts: { id: string; summary: string }[];
  placement: NotePlacement;
  publishedAt: string;
};
export type PublicSeason = {
  id: string;
  slug: string;
  kind: SeasonKind;
  label: string;
  subtitle: string | null;
  number: number | null;
  parts: number | null;
  isCastComplete: boolean;
  services: PublicService[];
  cast: PublicBilled[];
};
export type PublicSourceWork = {
  id: string;
  kind: SourceWorkKind;
  title: string;
  originalTitle: string | null;
  language: string | null;
  publisher: string | null;
  relation: AdaptationRelation;
  asShow: { slug: string; title: string } | null;
  authors: PublicBilled[];
};
export type PublicRelation = { kind: ShowRelation; direction: "to" | "from"; slug: string; title: string; disambiguator: string | null };
export type PublicName = {
  text: string;
  kind: NameKind;
  family: string | null;
  given: string | null;
  order: NameOrder;
  language: string;
  script: string;
  system: string | null;
};
export type PublicCredit = {
  id: string;
  group: CreditGroup;
  job: string | null;
  character: string | null;
  creditedAs: string | null;
  position: number;
  show: PublicLink | null;
  season: { slug: string; label: string; number: number | null } | null;
  work: { title: string; kind: SourceWorkKind; publisher: string | null; shows: PublicLink[] } | null;
};

const instant = () => timestamp({ withTimezone: true });
const publicationColumn = () => jsonb().$type<PublicPublication>().notNull();

export const liveStories = pgView("live_stories", {
  id: uuid().notNull(),
  slug: text().notNull(),
  firstPublishedAt: instant().notNull(),
}).existing();

/** Every live story as a front page shows it. */
export const frontStories = pgView("front_stories", {
  id: uuid().notNull(),
  firstPublishedAt: instant().notNull(),
  story: jsonb().$type<PublicFrontStory>().notNull(),
}).existing();

export const frontPage = pgView("front_page", {
  publication: publicationColumn(),
  stories: jsonb().$type<PublicFrontStory[]>().notNull(),
  shows: jsonb().$type<PublicShowCard[]>().notNull(),
  board: jsonb().$type<PublicBoard>().notNull(),
  changes: jsonb().$type<PublicChange[]>().notNull(),
  coming: jsonb().$type<PublicComing[]>().notNull(),
}).existing();

/** One row for each address that a published story has or had; the fields of the text are null once it is withdrawn. */
export const articlePages = pgView("article_pages", {
  slug: text().notNull(),
  isCurrent: boolean().notNull(),
  currentSlug: text().notNull(),
  id: uuid().notNull(),
  state: text().$type<"live" | "withdrawn">().notNull(),
  publication: publicationColumn(),
  withdrawnAt: instant(),
  withdrawnReason: text(),
  /** What a withdrawn story was about. */
  withdrawnShow: jsonb().$type<PublicLink>(),
  kind: text().$type<ArticleKind>(),
  language: text(),
  headline: text(),
  shortHeadline: text(),
  standfirst: text(),
  seoTitle: text(),
  seoDescription: text(),
  body: jsonb().$type<unknown>(),
  publishedAt: instant(),
  firstPublishedAt: instant(),
  significantAt: instant(),
  hero: jsonb().$type<Use>(),
  /** What stands behind a press beside the text, and what that would give away; null once the story is open. */
  fence: jsonb().$type<PublicFence>(),
  /** Every picture the story prints and readers may have. */
  pictures: jsonb().$type<Pictures>().notNull(),
  authors: jsonb().$type<{ id: string; kind: AuthorKind; name: string; slug: string }[]>().notNull(),
  subjects: jsonb().$type<PublicSubject[]>().notNull(),
  notes: jsonb().$type<PublicNote[]>().notNull(),
  related: jsonb().$type<PublicStory[]>().notNull(),
  /** Live stories that blocks of the text lead to. */
  linked: jsonb().$type<PublicLinkedStory[]>().notNull(),
  /** The season the story is about; null where it is about none. */
  seasonId: uuid(),
  /** Of the show of that season, and of every show whose claims the text cites. */
  ledgers: jsonb().$type<PublicLedger[]>().notNull(),
  citedEstimates: jsonb().$type<{ id: string; madeOn: string }[]>().notNull(),
  /** Named origins of the claims the text cites. */
  citations: jsonb().$type<PublicSourceLink[]>().notNull(),
  cited: jsonb().$type<string[]>().notNull(),
  /** Ids of the shows whose claims they are. */
  citedShows: jsonb().$type<string[]>().notNull(),
}).existing();

export const showPages = pgView("show_pages", {
  id: uuid().notNull(),
  slug: text().notNull(),
  title: text().notNull(),
  disambiguator: text(),
  format: text().$type<ShowFormat>().notNull(),
  originalLanguage: text().notNull(),
  countries: text().array().notNull(),
  genres: text().array().$type<Genre[]>().notNull(),
  logline: text(),
  isAnthology: boolean().notNull(),
  areCreatorsComplete: boolean().notNull(),
  /** Who follow it by mail, up to 10,000; null below 50. */
  followers: integer(),
  publication: publicationColumn(),
  titles: jsonb().$type<(PublicText & { kind: TitleKind })[]>().notNull(),
  creators: jsonb().$type<PublicBilled[]>().notNull(),
  crew: jsonb().$type<PublicCrew[]>().notNull(),
  sources: jsonb().$type<PublicSourceWork[]>().notNull(),
  seasons: jsonb().$type<PublicSeason[]>().notNull(),
  relations: jsonb().$type<PublicRelation[]>().notNull(),
  stories: jsonb().$type<PublicStory[]>().notNull(),
  ledger: jsonb().$type<PublicLedger>().notNull(),
}).existing();

export const seasonPages = pgView("season_pages", {
  id: uuid().notNull(),
  showSlug: text().notNull(),
  slug: text().notNull(),
  kind: text().$type<SeasonKind>().notNull(),
  label: text().notNull(),
  subtitle: text(),
  number: integer(),
  parts: smallint(),
  isCastComplete: boolean().notNull(),
  /** Who follow it by mail, up to 10,000; null below 50. */
  followers: integer(),
  publication: publicationColumn(),
  show: jsonb().$type<PublicLink & { language: string; originalTitle: PublicText | null }>().notNull(),
  siblings: jsonb().$type<{ id: string; slug: string; label: string; subtitle: string | null; number: number | null }[]>().notNull(),
  services: jsonb().$type<PublicService[]>().notNull(),
  cast: jsonb().$type<PublicBilled[]>().notNull(),
  crew: jsonb().$type<PublicCrew[]>().notNull(),
  stories: jsonb().$type<PublicStory[]>().notNull(),
  ledger: jsonb().$type<PublicLedger>().notNull(),
}).existing();

export const personPages = pgView("person_pages", {
  id: uuid().notNull(),
  slug: text().notNull(),
  displayName: text().notNull(),
  disambiguator: text(),
  country: text(),
  agency: text(),
  /** Who follow it by mail, up to 10,000; null below 50. */
  followers: integer(),
  publication: publicationColumn(),
  names: jsonb().$type<PublicName[]>().notNull(),
  credits: jsonb().$type<PublicCredit[]>().notNull(),
  stories: jsonb().$type<PublicStory[]>().notNull(),
}).existing();

const day = () => date({ mode: "string" });

const trackerColumns = () => ({
  id: uuid().notNull(),
  changedAt: instant().notNull(),
  phase: text().$type<SeasonPhase>().notNull(),
  flags: jsonb().$type<StatusFlags>().notNull(),
  line: text().notNull(),
  reached: integer().notNull(),
  checkedOn: day(),
  asOf: day().notNull(),
  showId: uuid().notNull(),
  showSlug: text().notNull(),
  showTitle: text().notNull(),
  disambiguator: text(),
  countries: text().array().notNull(),
  slug: text().notNull(),
  label: text().notNull(),
  number: integer(),
  parts: smallint(),
  services: text().array().notNull(),
  releaseEdtf: text(),
  releaseWords: text(),
  releaseCertainty: text().$type<Certainty>(),
  releaseKind: text().$type<ClaimKind>(),
  releaseWas: jsonb().$type<PublicWhen>(),
  releaseRecordedAt: instant(),
  releaseLo: day(),
  releaseYear: integer(),
  certainty: text().$type<Certainty>(),
  estimateLabel: text(),
});

export const trackerRows = pgView("tracker_rows", trackerColumns()).existing();
/** What seasons are chosen and put in order by before their rows are read. */
export const trackerKeys = pgView("tracker_keys", {
  id: uuid().notNull(),
  changedAt: instant().notNull(),
  phase: text().$type<SeasonPhase>().notNull(),
  checkedOn: day(),
  releaseLo: day(),
  releaseYear: integer(),
  showTitle: text().notNull(),
  countries: text().array().notNull(),
  label: text().notNull(),
  number: integer(),
}).existing();
export const trackerServices = pgView("tracker_services", { seasonId: uuid().notNull(), name: text().notNull() }).existing();
/** The newest of them, found without reading the rest. */
export const trackerNewest = pgView("tracker_newest", trackerColumns()).existing();

export const trackerPage = pgView("tracker_page", {
  publication: publicationColumn(),
  board: jsonb().$type<PublicBoard>().notNull(),
  services: jsonb().$type<string[]>().notNull(),
  countries: jsonb().$type<string[]>().notNull(),
}).existing();

export const trackRecord = pgView("track_record", {
  id: uuid().notNull(),
  state: text().$type<EstimateState>().notNull(),
  madeOn: day().notNull(),
  reasoning: text().notNull(),
  brierScore: numeric({ mode: "number" }),
  daysOff: integer(),
  resolvedAt: instant(),
  publication: publicationColumn(),
  show: jsonb().$type<{ slug: string; title: string }>().notNull(),
  season: jsonb().$type<{ slug: string; label: string }>().notNull(),
  windows: jsonb().$type<(PublicWindow & { probability: number })[]>().notNull(),
  outcome: jsonb().$type<{ kind: ClaimKind; edtf: string | null; summary: string; certainty: Certainty }>(),
}).existing();

type PublicStoryLink = { id: string; slug: string; headline: string; language: string };
/** `sisters`: other live stories that state a fact it concerns. */
export type PublicCorrection = Omit<PublicNote, "placement"> & { story: PublicStoryLink; sisters: PublicStoryLink[] };
export const correctionsPage = pgView("corrections_page", {
  publication: publicationColumn(),
  notes: jsonb().$type<PublicCorrection[]>().notNull(),
}).existing();

export type PublicExample = { summary: string; show: { slug: string; title: string }; links: PublicSourceLink[] | null };
export const verificationPage = pgView("verification_page", {
  publication: publicationColumn(),
  examples: jsonb().$type<Partial<Record<Certainty, PublicExample>>>().notNull(),
}).existing();

// Faces for machines, and the pages that lead to every story.

export const siteFacts = pgView("site_facts", {
  name: text().notNull(),
  language: text().notNull(),
  timeZone: text().notNull(),
}).existing();

/** A story as a feed tells it; fenced, it has its safe headline and none of its text. */
export type PublicFeedItem = {
  id: string;
  slug: string;
  kind: ArticleKind;
  language: string;
  headline: string;
  isFenced: boolean;
  standfirst: string;
  body: unknown;
  hero: Use | null;
  pictures: Pictures;
  firstPublishedAt: string;
  significantAt: string;
  authors: { name: string; slug: string }[];
  subjects: PublicSubject[];
  notes: { kind: NoteKind; text: string; publishedAt: string }[];
  /** Claims that the text prints as the ledger has them now. */
  cited: string[];
  /** Ids of the shows whose claims they are. */
  citedShows: string[];
  standing: { phase: SeasonPhase; line: string; asOf: string } | null;
};

export const feeds = pgView("feeds", {
  kind: text().$type<FeedKind>().notNull(),
  /** The slug of the show, person or author; empty for the site. */
  key: text().notNull(),
  /** The slug of the season; empty for all else. */
  part: text().notNull(),
  subject: jsonb().$type<{ id: string; title: string }>(),
  publication: publicationColumn(),
  items: jsonb().$type<PublicFeedItem[]>().notNull(),
  ledgers: jsonb().$type<PublicLedger[]>().notNull(),
}).existing();

/** `slot`: what comes out, the same while its day moves: `out`, `part-2` or `finale`. */
export type PublicCalendarDay = {
  seasonId: string;
  slot: string;
  day: string;
  certainty: Certainty;
  kind: ClaimKind;
  part: number | null;
  recordedAt: string;
  service: string | null;
  show: { slug: string; title: string };
  season: { slug: string; label: string };
};
export const siteCalendar = pgView("site_calendar", {
  publication: publicationColumn(),
  events: jsonb().$type<PublicCalendarDay[]>().notNull(),
}).existing();
export const showCalendars = pgView("show_calendars", {
  slug: text().notNull(),
  id: uuid().notNull(),
  title: text().notNull(),
  publication: publicationColumn(),
  events: jsonb().$type<PublicCalendarDay[]>().notNull(),
}).existing();

export const sitemapAddresses = pgView("sitemap_addresses", {
  kind: text().$type<SitemapKind>().notNull(),
  part: integer().notNull(),
  /** The show of a season; null for all else. */
  parentSlug: text(),
  slug: text().notNull(),
  changedAt: instant().notNull(),
  /** Of the lead picture of a story, what its file is called on the readers' shelf. */
  image: text(),
}).existing();
export const newsStories = pgView("news_stories", {
  slug: text().notNull(),
  headline: text().notNull(),
  language: text().notNull(),
  firstPublishedAt: instant().notNull(),
  image: text(),
}).existing();

export type PublicArchiveStory = Omit<PublicStory, "standfirst"> & { shows: { title: string }[] };
export const archivePages = pgView("archive_pages", {
  /** `2025-04`, by the publication's own calendar. */
  month: text().notNull(),
  publication: publicationColumn(),
  /** Null for a month without a story. */
  stories: jsonb().$type<PublicArchiveStory[]>(),
  months: jsonb().$type<{ month: string; stories: number }[]>().notNull(),
}).existing();

export const authorPages = pgView("author_pages", {
  id: uuid().notNull(),
  slug: text().notNull(),
  kind: text().$type<AuthorKind>().notNull(),
  name: text().notNull(),
  bio: text(),
  /** Whoever it is, as readers may see them. */
  picture: jsonb().$type<HeldPicture>(),
  storyCount: integer().notNull(),
  publication: publicationColumn(),
  stories: jsonb().$type<PublicStory[]>().notNull(),
  corrections: jsonb()
    .$type<
      {
        id: string;
        kind: NoteKind;
        text: string;
        publishedAt: string;
        story: { id: string; slug: string; headline: string; language: string };
      }[]
    >()
    .notNull(),
}).existing();

export const aboutPages = pgView("about_pages", {
  publication: jsonb().$type<PublicPublication>().notNull(),
  pages: jsonb().$type<Partial<Record<SitePageSlug, SitePageText & { updatedAt: string }>>>().notNull(),
}).existing();
