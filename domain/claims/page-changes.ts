import { dateWords, eventName } from "./fact-words";
import type { SeasonFace } from "./season-face";
import type { StatusRelation } from "./status";
import { kindOf } from "./vocabulary";

/** What a page tells differently since a fact was recorded. */
export interface PageChange {
  id: string;
  /** When it was recorded, ISO 8601. */
  at: string;
  text: string;
}

const CHANGES_MAX = 8;

/** What the ledger brought to a page since it first stood there, newest first: "Filming is due to begin: 2024, now 2025". */
export function pageChanges(face: Pick<SeasonFace, "claims">, relations: readonly StatusRelation[], since: string): PageChange[] {
  const told = face.claims.filter(
    ({ kind, certainty, recordedAt }) => kindOf(kind).axis !== "record" && certainty !== "inferred" && recordedAt > since,
  );
  return told
    .map((claim) => ({ id: claim.id, at: claim.recordedAt, text: changeWords(claim, face, relations) }))
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, CHANGES_MAX);
}

function changeWords(claim: SeasonFace["claims"][number], face: Pick<SeasonFace, "claims">, relations: readonly StatusRelation[]): string {
  const name = claim.person ? `${eventName(claim)}: ${claim.person}` : eventName(claim);
  if (!claim.when) return name;
  const now = sentence(dateWords(claim.when));
  const former = relations
    .filter(({ fromId, kind }) => fromId === claim.id && kind !== "contradicts")
    .flatMap(({ toId }) => face.claims.find(({ id, kind }) => id === toId && kind === claim.kind) ?? [])
    .find(({ when }) => when !== null);
  const was = former?.when ? sentence(dateWords(former.when)) : null;
  return was && was !== now ? `${name}: ${was}, now ${now}` : `${name}: ${now}`;
}

/** A date inside a sentence; a month or a feast keeps its capital. */
const sentence = (words: string) =>
  /^(?:The|Early|Mid|Late|Around|Possibly|Between|No|By|Spring|Summer|Autumn|Fall|Winter)\b/.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
