import { daysBetween } from "@/domain/claims/calendar";
import { countOrigins } from "@/domain/claims/certainty";
import type { Panel, PanelChange, PanelClaim, PanelSeason } from "@/domain/claims/queries/panel";
import { type Certainty, REVIEW_DAYS } from "@/domain/claims/vocabulary";
import { valueWords, whatWords } from "./claim-words";

/** A fact as it stands beside a text in hand, in the desk's words. */
export type ShelfFact = Pick<PanelClaim, "id" | "kind" | "modality" | "summary" | "when" | "phrase" | "words" | "reportedOn"> & {
  certainty: Certainty;
  /** "Filming start, planned". */
  what: string;
  /** What it says in the place where another may say something else; null where that is `what` again. */
  value: string | null;
  /** From the origin to what we have in hand. */
  chain: { name: string | null; isRead: boolean }[];
  sourceId: string | null;
  state: "standing" | "disputed" | "closed" | "retracted";
  isPublic: boolean;
  /** Whoever said so by themselves, and the days since somebody read them; null where nothing is expected to move. */
  origins: number;
  uncheckedDays: number | null;
  change: PanelChange | null;
};
export type ShelfSeason = Omit<PanelSeason, "claims"> & { facts: ShelfFact[] };
/** An open flag on this version or the live one. `mayKeep`: whoever looks may say that the sentence is still right. */
export type ShelfFlag = Pick<
  Panel["flags"][number],
  "id" | "claimId" | "causedById" | "severity" | "blockId" | "quotedText" | "editionId"
> & {
  mayKeep: boolean;
};
export type ShelfPanel = { seasons: ShelfSeason[]; flags: ShelfFlag[] };

/** The ledger as a story's screen keeps it. */
export const shelfOf = ({ seasons, flags }: Panel, mayKeep: (flag: Panel["flags"][number]) => boolean): ShelfPanel => ({
  seasons: seasons.map(({ claims, ...season }) => ({ ...season, facts: claims.map((claim) => factOf(claim, season)) })),
  flags: flags.map((flag) => ({
    ...{ id: flag.id, claimId: flag.claimId, causedById: flag.causedById, severity: flag.severity },
    ...{ blockId: flag.blockId, quotedText: flag.quotedText, editionId: flag.editionId, mayKeep: mayKeep(flag) },
  })),
});

function factOf(claim: PanelClaim, season: Pick<PanelSeason, "today" | "status">): ShelfFact {
  const first = claim.chains.find(({ stance }) => stance === "supports");
  const { is } = claim.state;
  const [what, value] = [whatWords(claim), valueWords(claim)];
  return {
    ...{
      id: claim.id,
      kind: claim.kind,
      modality: claim.modality,
      certainty: claim.certainty,
      summary: claim.summary,
      reportedOn: claim.reportedOn,
    },
    ...{ when: claim.when, phrase: claim.phrase, words: claim.words, what, value: value === what ? null : value },
    chain: [...(first?.links ?? [])].reverse().map(({ name, title, isSeen }) => ({ name: name ?? title, isRead: isSeen })),
    sourceId: first?.sourceId ?? null,
    state: is === "retracted" || is === "closed" || is === "disputed" ? is : "standing",
    isPublic: is !== "internal" && is !== "embargoed",
    origins: countOrigins(claim.chains),
    uncheckedDays: isMoving(season) && claim.lastVerifiedOn ? daysBetween(claim.lastVerifiedOn, season.today) : null,
    change: claim.change,
  };
}

const isMoving = ({ status }: Pick<PanelSeason, "status">) => REVIEW_DAYS[status.phase] !== null;
