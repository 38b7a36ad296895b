import type { ShelfFact } from "@/components/claims/shelf-facts";
import type { Citation } from "@/domain/articles/citations";
import { concerns } from "@/domain/claims/severity";
import type { FlagSeverity } from "@/domain/claims/vocabulary";
import type { Shelf } from "./shelf";

/** That a fact changed which the text in hand states: what it was, what it is, and what could be written. */
export type News = {
  /** One change of one fact in one block: what a person puts aside is put aside for good. */
  key: string;
  citation: Citation;
  /** Null where the newer fact says the same and is only surer. */
  severity: FlagSeverity | null;
  was: ShelfFact;
  /** Null where the fact was taken back and nothing took its place. */
  now: ShelfFact | null;
  flag: { id: string; mayKeep: boolean } | null;
  proposal: Proposal | null;
};
/** The words of the sentence that change, and what they become. */
export type Proposal = { from: string; to: string };

/** Everything the text states that is no longer so, or no longer all, in reading order. */
export const newsOf = (citations: readonly Citation[], shelf: Shelf): News[] =>
  citations.flatMap((citation) => {
    const was = citation.claimId === null ? null : shelf.fact(citation.claimId);
    const change = was && changeFor(was, citation, shelf);
    if (!was || !change) return [];
    const now = change.byId ? shelf.followed(change.byId) : null;
    const isOvertaken = citation.mode === "plain" && change.severity !== "contested";
    const proposal = now && isOvertaken ? proposalFor(citation.quotedText, was, now) : null;
    return [
      {
        key: `${was.id} ${now?.id ?? "none"} ${citation.blockId}`,
        citation,
        severity: change.severity,
        was,
        now,
        flag: change.flag,
        proposal,
      },
    ];
  });

type Change = Pick<News, "severity" | "flag"> & { byId: string | null };

/** The open flag of the claim where there is one, else what the ledger makes of it; only what concerns this way of stating it. */
export function changeFor(was: ShelfFact, { mode }: Pick<Citation, "mode">, shelf: Shelf): Change | null {
  const flag = shelf.now().flags.find(({ claimId }) => claimId === was.id);
  if (flag && concerns(mode, flag.severity)) {
    const byId = flag.causedById === was.id ? null : flag.causedById;
    return { severity: flag.severity, byId, flag: { id: flag.id, mayKeep: flag.mayKeep } };
  }
  const { change } = was;
  if (!change || !isHeard(was, change, mode)) return null;
  return { severity: change.severity, byId: change.byId, flag: null };
}

/** What tells of a day stays right when things move on, and goes wrong when the fact turns out never to have been so. */
function isHeard({ state }: ShelfFact, { severity, how }: NonNullable<ShelfFact["change"]>, mode: Citation["mode"]): boolean {
  if (severity === null) return mode === "plain" && state === "closed";
  if (mode === "as_of" && (how === "supersedes" || how === "delays" || how === "refines")) return false;
  return concerns(mode, severity);
}

const RELEASES = ["release_window", "release_date"];

/** Whether both answer one question in one way: only then can the one stand where the other stood. */
export const isInPlaceOf = (now: ShelfFact, was: ShelfFact): boolean =>
  now.modality === was.modality && (now.kind === was.kind || (RELEASES.includes(now.kind) && RELEASES.includes(was.kind)));

/** Words that lead to a date by its kind: a day is "on" what a month is "in". */
const LEADS = "(?:on|in|from)\\s+";

/** The old date or figure in the sentence, and the new one in its place; null where the sentence does not say it in these words. */
export function proposalFor(sentence: string, was: ShelfFact, now: ShelfFact): Proposal | null {
  const [old, fresh] = [was.when ?? was.value, now.when ?? now.value];
  if (!old || !fresh || old === fresh || !isInPlaceOf(now, was)) return null;
  const led = new RegExp(`\\b${LEADS}${escaped(old)}`, "iu").exec(sentence);
  if (led && now.phrase) return { from: led[0], to: now.phrase };
  const bare = new RegExp(escaped(old), "iu").exec(sentence);
  return bare ? { from: bare[0], to: fresh } : null;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
