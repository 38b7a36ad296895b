import type { Say } from "../kernel/words";
import { dateInSentence, eventName } from "./fact-words";
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
export function pageChanges(say: Say, face: Pick<SeasonFace, "claims">, relations: readonly StatusRelation[], since: string): PageChange[] {
  const told = face.claims.filter(
    ({ kind, certainty, recordedAt }) => kindOf(kind).axis !== "record" && certainty !== "inferred" && recordedAt > since,
  );
  return told
    .map((claim) => ({ id: claim.id, at: claim.recordedAt, text: changeWords(say, claim, face, relations) }))
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, CHANGES_MAX);
}

function changeWords(
  say: Say,
  claim: SeasonFace["claims"][number],
  face: Pick<SeasonFace, "claims">,
  relations: readonly StatusRelation[],
): string {
  const event = eventName(say, claim);
  const what = claim.person ? say("event.ofPerson", { event, person: claim.person }) : event;
  if (!claim.when) return what;
  const now = dateInSentence(say, claim.when);
  const former = relations
    .filter(({ fromId, kind }) => fromId === claim.id && kind !== "contradicts")
    .flatMap(({ toId }) => face.claims.find(({ id, kind }) => id === toId && kind === claim.kind) ?? [])
    .find(({ when }) => when !== null);
  const was = former?.when ? dateInSentence(say, former.when) : null;
  return was && was !== now ? say("changes.was", { what, was, now }) : say("changes.is", { what, now });
}
