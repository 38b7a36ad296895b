import type { Certainty, ClaimKind } from "../claims/vocabulary";
import type { Issue } from "../kernel/result";
import { type CitationAttrs, type Doc, FACT_GAP, type Inline, nodesOf, type TextBlock } from "./document";
import { withoutSuggestions } from "./suggestions";
import type { MarkedMode } from "./vocabulary";

/** Words of a story that state a claim or an estimate, with the sentence they stand in. */
export type Citation = {
  claimId: string | null;
  estimateId: string | null;
  mode: MarkedMode | "live";
  asOfOn: string | null;
  blockId: string;
  quotedText: string;
};

/** Characters of a sentence that are kept. */
const SENTENCE_MAX = 1_000;
/** Of two ways to state one claim in one block, the one that answers for more. */
const STRICTEST: readonly Citation["mode"][] = ["plain", "live", "as_of", "quote"];

/** What the copy states, once for each record and block, in reading order. */
export function citationsIn(doc: Doc): Citation[] {
  const found = new Map<string, Citation>();
  for (const node of nodesOf(withoutSuggestions(doc))) {
    if (node.type !== "paragraph" && node.type !== "heading") continue;
    for (const { attrs, from, to } of runsIn(node)) {
      const blockId = node.attrs.id;
      const key = `${attrs.claimId ?? attrs.estimateId} ${blockId}`;
      const before = found.get(key);
      if (before && STRICTEST.indexOf(before.mode) <= STRICTEST.indexOf(attrs.mode)) continue;
      const record = { claimId: attrs.claimId ?? null, estimateId: attrs.estimateId ?? null, asOfOn: attrs.asOfOn ?? null };
      found.set(key, { ...record, mode: attrs.mode, blockId, quotedText: before?.quotedText ?? sentenceAt(wordsOf(node), from, to) });
    }
  }
  return [...found.values()];
}

type Run = { attrs: Omit<CitationAttrs, "mode"> & { mode: Citation["mode"] }; from: number; to: number };

/** Neighbours under the same mark are one run of words. */
function runsIn({ content = [] }: TextBlock): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const inline of content) {
    const [from, to] = [at, at + printed(inline).length];
    at = to;
    const attrs = attrsOf(inline);
    if (!attrs) continue;
    const last = runs.at(-1);
    if (last?.to === from && JSON.stringify(last.attrs) === JSON.stringify(attrs)) last.to = to;
    else runs.push({ attrs, from, to });
  }
  return runs;
}

function attrsOf(inline: Inline): Run["attrs"] | null {
  if (inline.type === "liveFact") return { claimId: inline.attrs.claimId, mode: "live" };
  for (const mark of inline.marks ?? []) if (mark.type === "citation") return mark.attrs;
  return null;
}

function printed(inline: Inline): string {
  if (inline.type === "text") return inline.text;
  if (inline.type === "liveFact") return FACT_GAP;
  return inline.type === "mention" ? inline.attrs.label : "\n";
}

const wordsOf = ({ content = [] }: TextBlock) => content.map(printed).join("");
const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

/** The sentences that hold the words from `from` to `to`. */
function sentenceAt(text: string, from: number, to: number): string {
  const parts = [...sentences.segment(text)].filter(({ index, segment }) => index < to && index + segment.length > from);
  return parts
    .map(({ segment }) => segment)
    .join("")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, SENTENCE_MAX);
}

/** What the ledger says of a cited claim now. */
export type CitedClaim = {
  claimId: string;
  /** Rumoured and retracted claims are for no text; what is closed may only be told as what was once so. */
  state: "standing" | "disputed" | "closed" | "retracted";
  certainty: Certainty;
  kind: ClaimKind;
  /** Public, and out of embargo. */
  isPublic: boolean;
  /** Whoever said so by themselves: sites that repeat one report are one. */
  origins: number;
  /** Days since somebody last read its sources; null where nothing is expected to move any more. */
  uncheckedDays: number | null;
};

/** A sentence that an open flag calls contradicted or retracted. */
export type FlaggedSentence = { claimId: string; blockId: string; quotedText: string; mode: string | null };

const inBody = (code: Issue["code"], blockId: string): Issue => ({ field: "body", code, detail: blockId });

/** What a text leans on, as the ledger has it. */
export type Ledger = { claims: readonly CitedClaim[]; flags: readonly FlaggedSentence[] };
export const EMPTY_LEDGER: Ledger = { claims: [], flags: [] };

/** Citations that keep copy from the public, each with the block it stands in; of a claim nobody described, nothing is known. */
export function citedIssues(doc: Doc, { claims, flags }: Ledger): Issue[] {
  const known = new Map(claims.map((claim) => [claim.claimId, claim]));
  const cited = citationsIn(doc).flatMap((citation): Issue[] => {
    const claim = known.get(citation.claimId ?? "");
    const code = claim ? faultOf(claim, citation.mode) : null;
    return code ? [inBody(code, citation.blockId)] : [];
  });
  const flagged = stillFlagged(doc, flags).filter(({ detail }) => !cited.some((issue) => issue.detail === detail));
  return [...cited, ...flagged, ...liveInQuotations(doc)];
}

function faultOf(claim: CitedClaim, mode: Citation["mode"]): Issue["code"] | null {
  if (claim.state === "retracted") return "cites_retracted";
  if (!claim.isPublic) return "cites_not_public";
  if (claim.certainty === "rumoured") return "cites_rumour";
  return claim.state === "closed" && (mode === "plain" || mode === "live") ? "cites_closed" : null;
}

/** Somebody's own words do not change with the ledger. */
function liveInQuotations(doc: Doc): Issue[] {
  const quoted = withoutSuggestions(doc).content.flatMap((block) => (block.type === "blockquote" ? block.content : []));
  return quoted
    .filter(({ content = [] }) => content.some((inline) => inline.type === "liveFact"))
    .map(({ attrs }) => inBody("live_in_quotation", attrs.id));
}

/** Flagged sentences that the copy still carries as they were. */
const stillFlagged = (doc: Doc, flags: readonly FlaggedSentence[]): Issue[] => {
  const cited = citationsIn(doc);
  return flags
    .filter((flag) => cited.some((one) => isSame(one, flag)))
    .filter((flag, index, all) => all.findIndex(({ blockId }) => blockId === flag.blockId) === index)
    .map(({ blockId }) => inBody("cites_contradicted", blockId));
};

/** Whether the copy drops or changes what readers were told and a flag calls wrong: that publishes with a note. */
export const changesFlagged = (doc: Doc, flags: readonly FlaggedSentence[]): boolean => {
  const cited = citationsIn(doc);
  return flags.some((flag) => !cited.some((one) => isSame(one, flag)));
};

const isSame = (one: Citation, flag: FlaggedSentence) =>
  one.claimId === flag.claimId && one.quotedText === flag.quotedText && (flag.mode === null || one.mode === flag.mode);

/** Numbers of sources as readers count them: in the order in which the text first leans on each. */
export function sourceNumbers(doc: Doc, sourceOf: (claimId: string) => string | null): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const { claimId } of citationsIn(doc)) {
    const source = claimId === null ? null : sourceOf(claimId);
    if (source !== null && !numbers.has(source)) numbers.set(source, numbers.size + 1);
  }
  return numbers;
}
