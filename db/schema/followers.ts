import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { CERTAINTIES, type Certainty, PHASES, type SeasonPhase } from "@/domain/claims/vocabulary";
import {
  CANCEL_REASONS,
  type CancelReason,
  CONSENT_KINDS,
  type ConsentKind,
  DELIVERY_STATES,
  type DeliveryState,
  FOLLOW_VERBS,
  FOLLOWER_STATES,
  type FollowerState,
  type FollowVerb,
  FREQUENCIES,
  type Frequency,
  LETTER_KINDS,
  LETTER_STATES,
  type LetterKind,
  type LetterState,
  MIN_CERTAINTIES,
  type MinCertainty,
} from "@/domain/followers/vocabulary";
import { claims } from "./claims";
import { allOf, citext, id, instant, isOneOf, oneOf, word } from "./columns";
import { people } from "./people";
import { seasons, shows } from "./shows";
import { notices, users } from "./staff";

/** An address somebody gave, and whether its owner said yes. Not confirmed within 30 days, it is forgotten. */
export const followers = pgTable(
  "followers",
  {
    id: id(),
    email: citext().notNull().unique(),
    state: word<FollowerState>().notNull().default("pending"),
    confirmedAt: instant(),
    /** Random; part of what every link of theirs is signed over, so that links end with the row. */
    unsubscribeKey: text().notNull().unique(),
    createdAt: instant().notNull(),
  },
  (t) => [
    oneOf("followers_state", t.state, FOLLOWER_STATES),
    check("followers_active_confirmed", sql`${t.state} <> 'active' or ${t.confirmedAt} is not null`),
    index("followers_pending").on(t.createdAt).where(sql`${t.state} = 'pending'`),
  ],
);

/**
 * What was agreed to and taken back, in the words that were shown. Append-only. No foreign key: it can be shown after the
 * address is erased, and then names nobody.
 */
export const consents = pgTable(
  "consents",
  {
    id: id(),
    followerId: uuid().notNull(),
    kind: word<ConsentKind>().notNull(),
    wording: text().notNull(),
    formVersion: integer().notNull(),
    at: instant().notNull(),
    /** Keyed hash of the network the form came from; null where nobody sat at a form. */
    ipHash: text(),
  },
  (t) => [oneOf("consents_kind", t.kind, CONSENT_KINDS), index("consents_of_follower").on(t.followerId, t.at)],
);

/** What is followed, and how; the same of a wish and of a follow. */
const wish = () => ({
  followerId: uuid()
    .notNull()
    .references(() => followers.id, { onDelete: "cascade" }),
  showId: uuid().references(() => shows.id, { onDelete: "cascade" }),
  seasonId: uuid().references(() => seasons.id, { onDelete: "cascade" }),
  personId: uuid().references(() => people.id, { onDelete: "cascade" }),
  verbs: text().array().$type<FollowVerb[]>().notNull(),
  minCertainty: word<MinCertainty>().notNull().default("confirmed"),
  frequency: word<Frequency>().notNull().default("at_once"),
});

/** A form that was sent with an address, until its owner says yes. */
export const followRequests = pgTable("follow_requests", { id: id(), ...wish(), requestedAt: instant().notNull() }, (t) => [
  check("follow_requests_one_subject", sql`num_nonnulls(${t.showId}, ${t.seasonId}, ${t.personId}) = 1`),
  allOf("follow_requests_verbs", t.verbs, FOLLOW_VERBS),
  oneOf("follow_requests_min_certainty", t.minCertainty, MIN_CERTAINTIES),
  oneOf("follow_requests_frequency", t.frequency, FREQUENCIES),
  unique("follow_requests_once").on(t.followerId, t.showId, t.seasonId, t.personId).nullsNotDistinct(),
]);

/** What an address follows, confirmed by its owner. Whoever follows is told of what is raised from then on. */
export const follows = pgTable("follows", { id: id(), ...wish(), since: instant().notNull() }, (t) => [
  check("follows_one_subject", sql`num_nonnulls(${t.showId}, ${t.seasonId}, ${t.personId}) = 1`),
  allOf("follows_verbs", t.verbs, FOLLOW_VERBS),
  oneOf("follows_min_certainty", t.minCertainty, MIN_CERTAINTIES),
  oneOf("follows_frequency", t.frequency, FREQUENCIES),
  unique("follows_once").on(t.followerId, t.showId, t.seasonId, t.personId).nullsNotDistinct(),
  index("follows_of_show").on(t.showId, t.followerId).where(sql`${t.showId} is not null`),
  index("follows_of_season").on(t.seasonId, t.followerId).where(sql`${t.seasonId} is not null`),
  index("follows_of_person").on(t.personId, t.followerId).where(sql`${t.personId} is not null`),
]);

/** One change of fact that followers may hear of; held for a while, since what is typed at night is often taken back. */
export const notificationEvents = pgTable(
  "notification_events",
  {
    id: id(),
    verb: word<FollowVerb>().notNull(),
    showId: uuid()
      .notNull()
      .references(() => shows.id, { onDelete: "cascade" }),
    seasonId: uuid().references(() => seasons.id, { onDelete: "cascade" }),
    personId: uuid().references(() => people.id, { onDelete: "cascade" }),
    /** What readers know from now on; null where something was taken back and nothing stands instead. */
    claimId: uuid().references(() => claims.id),
    /** What they knew before. */
    wasClaimId: uuid().references(() => claims.id),
    fromPhase: word<SeasonPhase>(),
    toPhase: word<SeasonPhase>(),
    /** The season's line as the change left it. */
    line: text(),
    certainty: word<Certainty>().notNull(),
    /** The same news is never raised twice. */
    dedupeKey: text().notNull().unique(),
    raisedAt: instant().notNull(),
    holdUntil: instant().notNull(),
    releasedAt: instant(),
    /** Null where the clock did. */
    releasedBy: uuid().references(() => users.id),
    cancelledAt: instant(),
    cancelledBy: uuid().references(() => users.id),
    cancelReason: word<CancelReason>(),
    /** The last follower a delivery was written for, in the order of their ids. */
    toldUpTo: uuid(),
    /** Set once every follower has theirs. */
    toldAt: instant(),
  },
  (t) => [
    oneOf("notification_events_verb", t.verb, FOLLOW_VERBS),
    oneOf("notification_events_certainty", t.certainty, CERTAINTIES),
    check("notification_events_from_phase", sql`${t.fromPhase} is null or ${isOneOf(t.fromPhase, PHASES)}`),
    check("notification_events_to_phase", sql`${t.toPhase} is null or ${isOneOf(t.toPhase, PHASES)}`),
    check("notification_events_something", sql`num_nonnulls(${t.claimId}, ${t.wasClaimId}) > 0`),
    check("notification_events_one_end", sql`num_nonnulls(${t.releasedAt}, ${t.cancelledAt}) <= 1`),
    check("notification_events_cancelled_whole", sql`(${t.cancelledAt} is null) = (${t.cancelReason} is null)`),
    check("notification_events_cancel_reason", sql`${t.cancelReason} is null or ${isOneOf(t.cancelReason, CANCEL_REASONS)}`),
    index("notification_events_held").on(t.holdUntil).where(sql`${t.releasedAt} is null and ${t.cancelledAt} is null`),
    index("notification_events_untold").on(t.releasedAt).where(sql`${t.releasedAt} is not null and ${t.toldAt} is null`),
    index("notification_events_of_season").on(t.seasonId, t.verb),
    index("notification_events_of_claim").on(t.claimId),
  ],
);

/** One message to one follower, or to somebody on staff. Its id is its Message-ID, so that a server that gets it twice can tell. */
export const letters = pgTable(
  "letters",
  {
    id: id(),
    followerId: uuid().references(() => followers.id, { onDelete: "cascade" }),
    userId: uuid().references(() => users.id, { onDelete: "cascade" }),
    kind: word<LetterKind>().notNull(),
    queuedAt: instant().notNull(),
    dueAt: instant().notNull(),
    state: word<LetterState>().notNull().default("queued"),
    attempts: integer().notNull().default(0),
    /** Until when it belongs to whoever took it, and the word by which they prove it. */
    leaseUntil: instant(),
    fence: uuid(),
    sentAt: instant(),
  },
  (t) => [
    oneOf("letters_kind", t.kind, LETTER_KINDS),
    oneOf("letters_state", t.state, LETTER_STATES),
    check("letters_to_one", sql`num_nonnulls(${t.followerId}, ${t.userId}) = 1 and (${t.kind} = 'desk') = (${t.userId} is not null)`),
    check("letters_sent_whole", sql`(${t.state} = 'sent') = (${t.sentAt} is not null)`),
    check("letters_leased", sql`(${t.state} = 'sending') = (${t.leaseUntil} is not null and ${t.fence} is not null)`),
    index("letters_due").on(t.dueAt).where(sql`${t.state} = 'queued'`),
    index("letters_leased_until").on(t.leaseUntil).where(sql`${t.state} = 'sending'`),
    index("letters_of_follower").on(t.followerId, t.kind),
    uniqueIndex("one_open_asked_letter")
      .on(t.followerId)
      .where(sql`${t.kind} in ('confirm', 'manage') and ${t.state} in ('queued', 'sending')`),
  ],
);

/** That one follower is told of one event: the key makes a second time impossible. */
export const notificationDeliveries = pgTable(
  "notification_deliveries",
  {
    eventId: uuid()
      .notNull()
      .references(() => notificationEvents.id, { onDelete: "cascade" }),
    followerId: uuid()
      .notNull()
      .references(() => followers.id, { onDelete: "cascade" }),
    /** Why they are told; null once they follow it no more, and then nothing is sent. */
    followId: uuid().references(() => follows.id, { onDelete: "set null" }),
    frequency: word<Frequency>().notNull(),
    dueAt: instant().notNull(),
    /** The message it goes with; null until that is made up. */
    letterId: uuid().references(() => letters.id, { onDelete: "set null" }),
    state: word<DeliveryState>().notNull().default("queued"),
    sentAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.eventId, t.followerId] }),
    oneOf("notification_deliveries_state", t.state, DELIVERY_STATES),
    oneOf("notification_deliveries_frequency", t.frequency, FREQUENCIES),
    index("deliveries_of_follower").on(t.followerId),
    index("deliveries_of_follow").on(t.followId),
    index("deliveries_of_letter").on(t.letterId),
    index("deliveries_ungathered").on(t.dueAt, t.followerId).where(sql`${t.letterId} is null and ${t.state} = 'queued'`),
  ],
);

/** The message a notice goes with; the key makes a second one impossible. */
export const noticeLetters = pgTable(
  "notice_letters",
  {
    noticeId: uuid()
      .primaryKey()
      .references(() => notices.id, { onDelete: "cascade" }),
    letterId: uuid()
      .notNull()
      .references(() => letters.id, { onDelete: "cascade" }),
  },
  (t) => [index("notices_of_letter").on(t.letterId)],
);

/** Mail of a newsroom without an SMTP server: kept to be looked at on the desk, and sent to nobody. */
export const caughtMails = pgTable(
  "caught_mails",
  {
    id: id(),
    messageId: text().notNull().unique(),
    recipient: text().notNull(),
    subject: text().notNull(),
    headers: text().notNull(),
    text: text().notNull(),
    html: text().notNull(),
    caughtAt: instant().notNull(),
  },
  (t) => [index("caught_mails_newest").on(t.caughtAt)],
);
