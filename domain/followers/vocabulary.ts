import { type ClaimKind, kindOf } from "../claims/vocabulary";

export const FOLLOWER_STATES = ["pending", "active", "unsubscribed", "bounced", "complained"] as const;
export type FollowerState = (typeof FOLLOWER_STATES)[number];

export const CONSENT_KINDS = ["given", "confirmed", "withdrawn"] as const;
export type ConsentKind = (typeof CONSENT_KINDS)[number];

/** What somebody wants to be told of. */
export const FOLLOW_VERBS = ["decision", "date", "delay", "production", "cast", "trailer", "out"] as const;
export type FollowVerb = (typeof FOLLOW_VERBS)[number];

/** A person is followed for one thing: the shows they join and leave. */
export const PERSON_VERBS: readonly FollowVerb[] = ["cast"];
/** Ticked on a form nobody has touched. */
export const USUAL_VERBS: readonly FollowVerb[] = ["decision", "date", "delay", "production", "out"];

export const MIN_CERTAINTIES = ["reported", "confirmed"] as const;
export type MinCertainty = (typeof MIN_CERTAINTIES)[number];

export const FREQUENCIES = ["at_once", "daily", "weekly"] as const;
export type Frequency = (typeof FREQUENCIES)[number];

export const FOLLOWED_KINDS = ["show", "season", "person"] as const;
export type FollowedKind = (typeof FOLLOWED_KINDS)[number];
export type Followed = { kind: FollowedKind; id: string };

export const DELIVERY_STATES = ["queued", "sent", "failed", "suppressed"] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

export const LETTER_STATES = ["queued", "sending", "sent", "failed", "suppressed"] as const;
export type LetterState = (typeof LETTER_STATES)[number];

/** `confirm`: is this you; `manage`: the link to one's choices; `news`: one fact; `digest`: those of a day or a week; `desk`: for staff. */
export const LETTER_KINDS = ["confirm", "manage", "news", "digest", "desk"] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** Why held news was never told: the fact moved on, it went back to what readers knew, it fell, or somebody said so. */
export const CANCEL_REASONS = ["overtaken", "went_back", "fell", "by_hand"] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number];

/** What a signed link lets its holder do. */
export const LINK_PURPOSES = ["confirm", "manage", "stop_one", "stop_all"] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/** Which words the form showed; raised by one whenever they change, since consent was given to them. */
export const FORM_VERSION = 1;

/** Characters of a mail address. */
export const EMAIL_MAX = 254;
export const CONFIRM_HOURS = 48;
/** Days after which an address that was never confirmed is forgotten. */
export const PENDING_DAYS = 30;
/** Minutes between two letters that somebody other than the address's owner may have asked for. */
export const ASKED_LETTER_MINUTES = 60;
/** What one unconfirmed address may ask for. */
export const REQUESTS_MAX = 20;
/** The publication's hour at which what is gathered leaves; weekly on a Monday. */
export const DIGEST_HOUR = 8;
/** Followers told in one transaction. */
export const CHUNK = 2_000;
/** Seconds for which a letter belongs to whoever took it; longer than any time-out of the line to the mail server. */
export const LEASE_SECONDS = 120;
/** Times a letter is handed to a server that says "later". */
export const TRIES_MAX = 6;
/** Minutes until the next try of a letter the server would not take just now. */
export const RETRY_MINUTES = [1, 5, 30, 120, 480] as const;

const OUT: readonly ClaimKind[] = ["premiered", "part_released", "full_release", "finale_aired"];
const DATES: readonly ClaimKind[] = ["release_date", "release_window"];

/** Under which heading a claim of a kind is told to those who follow, or null where it is told to nobody. */
export function verbOf(kind: ClaimKind): FollowVerb | null {
  const { axis, effect } = kindOf(kind);
  if (effect === "delays") return "delay";
  if (kind === "trailer_released") return "trailer";
  if (DATES.includes(kind)) return "date";
  if (OUT.includes(kind)) return "out";
  if (axis === "decision") return "decision";
  if (axis === "production") return "production";
  return axis === "people" && kind !== "cast_in_talks" ? "cast" : null;
}

/** Days after which what was first public then is history: recorded for the record, and mailed to nobody. */
export const NEWS_DAYS = 60;
