import type { Around } from "@/domain/articles/around";
import type { Ledger } from "@/domain/articles/citations";
import type { Maker } from "@/domain/articles/queries/suggestions";
import type { ArticleKind, EditionStatus, SubjectKind } from "@/domain/articles/vocabulary";
import type { Issue } from "@/domain/kernel/result";
import type { Levels } from "@/domain/settings/vocabulary";
import type { Told } from "@/domain/staff/queries/hearers";

export type Act =
  | "edit"
  | "submit"
  | "recall"
  | "requestChanges"
  | "approve"
  | "schedule"
  | "unschedule"
  | "publish"
  | "withdraw"
  | "reinstate"
  | "spike"
  | "unspike"
  | "deleteForGood"
  | "startEdition"
  | "addNote"
  | "claim"
  | "release"
  | "changeSlug"
  | "share";
export type Acts = Record<Act, boolean>;

/** A record a story is about, as its chip and the line above the story name it. */
export type About = { kind: SubjectKind; id: string; label: string; showId: string | null };
/** A name over the copy. */
export type Author = { id: string; name: string };

/** Everything about one edition that its screens say beside the text. */
export type Story = {
  /** Who looks. */
  viewerId: string;
  viewerName: string;
  editionId: string;
  articleId: string;
  number: number;
  version: number;
  status: EditionStatus;
  kind: ArticleKind;
  headline: string;
  language: string;
  slug: string;
  wasPublished: boolean;
  /** The edition before readers, where it is another than this. */
  live: { editionId: string; number: number } | null;
  /** The edition in hand, where it is another than this. */
  openEditionId: string | null;
  isMine: boolean;
  /** Whether whoever looks hears of it only where they are named. */
  isMuted: boolean;
  authorName: string;
  reviewerName: string | null;
  isReviewedByMe: boolean;
  approval: { by: string; at: Date; reason: string | null } | null;
  scheduledFor: Date | null;
  wantedFor: Date | null;
  isHeld: boolean;
  publishedAt: Date | null;
  changesAsked: string | null;
  withdrawn: { at: Date; reason: string } | null;
  about: About[];
  acts: Acts;
  /** Whom sending it, sending it back and approving it would tell, by name, as far as whoever looks may do so. */
  told: Told;
  /** Why the text cannot be changed here, by the name of the rule; null where it can. */
  readOnlyRule: string | null;
  /** Whether approving takes a reason, since whoever looks wrote it or stands over it. */
  needsReason: boolean;
  /** What the copy as it is stored still lacks, and what else is in the way of publishing it. */
  issues: Issue[];
  /** What does not stop it, and is not let out without a word on why. */
  warnings: Issue[];
  /** Of the issues, what does not stand in the text. */
  hindrances: Issue[];
  /** Of the warnings, those of its pictures and notes: the text does not know them. */
  otherWarnings: Issue[];
  /** The stories and seasons around it, which its text does not know either. */
  around: Around;
  /** What each check does in this newsroom. */
  levels: Levels;
  /** Whose the suggestions are that wait in it. */
  makers: Maker[];
  /** What the ledger says of the claims it cites, and of the sentences that are flagged. */
  ledger: Ledger;
  /** Whether whoever looks makes confirmed and official facts public. */
  mayConfirm: boolean;
  /** Names of the records whose pages change with it. */
  renews: string[];
};

export const untitled = (headline: string) => headline || "Untitled story";
