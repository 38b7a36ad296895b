export const EDITION_STATUSES = [
  "draft",
  "in_review",
  "changes_requested",
  "approved",
  "scheduled",
  "published",
  "superseded",
  "withdrawn",
  "spiked",
] as const;
export type EditionStatus = (typeof EDITION_STATUSES)[number];

/** An edition on its way through the desk; an article has at most one. */
export const OPEN_STATUSES = [
  "draft",
  "in_review",
  "changes_requested",
  "approved",
  "scheduled",
] as const satisfies readonly EditionStatus[];
export const isOpen = (status: EditionStatus): boolean => (OPEN_STATUSES as readonly string[]).includes(status);

/** What the list of stories can be narrowed to. A live story with an update in hand answers to both. */
export const LIST_STATES = ["draft", "in_review", "changes_requested", "approved", "scheduled", "live", "withdrawn", "spiked"] as const;
export type ListState = (typeof LIST_STATES)[number];

/** What can be done to an edition; each is one column of no table but one row of `MOVES` in `workflow.ts`. */
export const VERBS = [
  "edit",
  "submit",
  "recall",
  "request_changes",
  "approve",
  "schedule",
  "unschedule",
  "publish",
  "supersede",
  "withdraw",
  "expire",
  "reinstate",
  "spike",
  "unspike",
] as const;
export type Verb = (typeof VERBS)[number];

export const ARTICLE_KINDS = ["news", "explainer", "analysis", "review", "recap", "interview", "list"] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

export const NOTE_KINDS = ["update", "correction", "clarification", "retraction"] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];
export const NOTE_PLACEMENTS = ["top", "bottom"] as const;
export type NotePlacement = (typeof NOTE_PLACEMENTS)[number];

export const AUTHOR_KINDS = ["person", "organisation"] as const;
export type AuthorKind = (typeof AUTHOR_KINDS)[number];

export const SUBJECT_ROLES = ["about", "mentions"] as const;
export type SubjectRole = (typeof SUBJECT_ROLES)[number];
export const SUBJECT_ORIGINS = ["document", "explicit"] as const;
export type SubjectOrigin = (typeof SUBJECT_ORIGINS)[number];
export const SUBJECT_KINDS = ["show", "season", "person"] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];
/** A record that a story is about or mentions. */
export type SubjectRef = { kind: SubjectKind; id: string };

/** How words may state a claim: as it stands, as it was on a day, or as somebody's own. Following the ledger takes a node. */
export const MARKED_MODES = ["plain", "as_of", "quote"] as const;
export type MarkedMode = (typeof MARKED_MODES)[number];

/** How many pairs of eyes a story needs: `strict` also counts whoever saved last. */
export const SECOND_PERSON = ["off", "normal", "strict"] as const;
export type SecondPerson = (typeof SECOND_PERSON)[number];

/** Characters. A longer headline or standfirst is kept in a draft and refused at publication. */
export const HEADLINE_MAX = 110;
export const STANDFIRST_MAX = 240;
/** Characters a draft may hold, so that a slip of the clipboard is kept and not refused. */
export const HEADLINE_LIMIT = 20_000;
export const STANDFIRST_LIMIT = 20_000;

/** Hours within which two new stories about one show take readers from each other; days in which an episode is news to many. */
export const CROWDED_HOURS = 2;
export const AIRED_DAYS = 2;

/** Characters of what a story gives away: `season 1, episode 12`. */
export const SPOILERS_MAX = 120;

/** What somebody who has a story open does there. */
export const PRESENCE_MODES = ["editing", "suggesting", "reading"] as const;
export type PresenceMode = (typeof PRESENCE_MODES)[number];

/** Milliseconds between two beats of a browser that has a story open. */
export const BEAT_MS = 4_000;
/** Milliseconds without a beat after which somebody is gone; a tab out of sight is slowed down by its browser to one a minute. */
export const GONE_AFTER_MS = 15_000;
export const HIDDEN_GONE_AFTER_MS = 75_000;
/** Milliseconds without a beat or a save after which whoever wrote no longer keeps others from writing. */
export const PEN_LAPSES_MS = 30_000;
/** Milliseconds in which somebody who was asked for the pen may answer. */
export const PEN_ANSWER_MS = 120_000;

/** Milliseconds. One person's autosaves within this window, from the row's first save, fold into one revision. */
export const AUTOSAVE_WINDOW_MS = 10 * 60 * 1_000;

/** Characters of a remark. */
export const COMMENT_MAX = 4_000;

/** Words a reader takes in per minute, for "2 min". */
export const WORDS_PER_MINUTE = 230;

export const newsPath = (slug: string) => `/news/${slug}`;
/** The tag of pages that list the stories about a record, apart from that of pages that print the record itself. */
export const aboutTag = (kind: "show" | "season" | "person", id: string) => `about:${kind}:${id}`;
/** The image that stands for a story where its link is shared. */
export const sharePath = (slug: string) => `${newsPath(slug)}/share.png`;
/** Characters of what is said of whoever writes. */
export const BIO_MAX = 400;
export const authorTag = (id: string) => `author:${id}`;
export const authorPath = (slug: string) => `/authors/${slug}`;
/** Of a month written `2025-04`. */
export const archivePath = (month: string) => `/archive/${month.replace("-", "/")}`;

/** What became of a suggestion; `removed` is one whose words left the text without an answer. */
export const SUGGESTION_STATES = ["open", "accepted", "declined", "removed"] as const;
export type SuggestionState = (typeof SUGGESTION_STATES)[number];

/** Characters of the name of a checkpoint, and of whom a guest's link is for. */
export const CHECKPOINT_NAME_MAX = 80;
export const SHARED_WITH_MAX = 120;
/** Days after which a guest's link shows nothing any more. */
export const SHARE_DAYS = 7;
/** Characters of what a guest says, and of the name they give. */
export const GUEST_COMMENT_MAX = 1_500;
export const GUEST_NAME_MAX = 80;
/** Milliseconds between two saves of one person beyond which they are two sittings. */
export const SITTING_GAP_MS = 30 * 60 * 1_000;
export const guestReviewPath = (token: string) => `/review/${token}`;
