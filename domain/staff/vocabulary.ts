export const ACTOR_KINDS = ["user", "system", "reader"] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Milliseconds without a request after which a session ends. */
export const SESSION_IDLE_MS = 12 * 60 * 60 * 1_000;
/** Milliseconds after sign-in at which a session ends, used or not. */
export const SESSION_LIFE_MS = 14 * 24 * 60 * 60 * 1_000;
/** Milliseconds between two writes of `last_seen_at`. */
export const SESSION_TOUCH_MS = 5 * 60 * 1_000;

/** Characters, counted after NFKC. */
export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 256;
/** Characters of a person's name, and of a mail address. */
export const NAME_MAX = 80;
export const EMAIL_MAX = 254;

/** Rows on a page of the audit, and of the notices. */
export const AUDIT_PAGE = 50;
export const NOTICES_PAGE = 50;

export const NOTICE_KINDS = [
  "submitted",
  "changes_requested",
  "approved",
  "scheduled",
  "held",
  "published",
  "withdrawn",
  "mentioned",
  "commented",
  "flagged",
  "pen_asked",
  "pen_taken",
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Ways in which somebody is told of something. */
export const NOTICE_WAYS = ["desk", "mail", "both", "off"] as const;
export type NoticeWay = (typeof NOTICE_WAYS)[number];
