import { isDeepStrictEqual } from "node:util";
import { type RecordClaim, recordClaimSchema } from "@/domain/claims/schema";
import { type Ids, idIn, type Known } from "./known";
import type { ClaimFact } from "./ledger-shape";
import type { RecordedClaim } from "./on-record";
import type { Path } from "./places";
import type { Rows } from "./rows";
import type { Facts } from "./shape";

/** What the rows of a file's ledger are read with. */
export type Desk = { facts: Facts; rows: Rows; known: Known; showId: string; seasonIds: Ids };

export const importKeyOf = ({ facts }: Desk, key: string) => `${facts.show.slug}/${key}`;

/** A row of the file as the verb takes it, or null with its faults noted. */
export function claimInput(desk: Desk, claim: ClaimFact, at: Path): RecordClaim | null {
  const { rows, known, seasonIds } = desk;
  const before = rows.faults.length;
  const parsed = recordClaimSchema.safeParse({
    showId: desk.showId,
    ...{ kind: claim.kind, certainty: claim.certainty, modality: claim.modality, scope: claim.scope, part: claim.part },
    isFinal: claim.isFinal,
    seasonIds: claim.seasons.flatMap((season) => seasonIds.get(season) ?? []),
    whenEdtf: claim.when?.edtf,
    whenWords: claim.when?.words,
    whenAnchor: claim.when?.anchor,
    serviceId: claim.service && idIn(known.organisations, claim.service, rows, [...at, "service"], "organisation"),
    personId: claim.person && idIn(known.people, claim.person, rows, [...at, "person"], "person"),
    ...{ value: claim.value, summary: claim.summary, reasoning: claim.reasoning, reportedOn: claim.reportedOn },
    visibility: "public",
    importKey: importKeyOf(desk, claim.key),
    sources: claim.sources.map(({ source, stance, quote }) => ({ source: chainOf(desk, source), stance, quote })),
    relations: [],
  });
  for (const { path, message } of parsed.error?.issues ?? []) rows.fault([...at, ...fieldOf(path.map(String))], `${message}.`);
  return parsed.success && rows.faults.length === before ? parsed.data : null;
}

/** From the source a claim names to the one that relays nothing. */
function chainOf(desk: Desk, first: string) {
  const { facts, rows, known } = desk;
  const chain = [];
  for (let next: string | null = first; next !== null; ) {
    const n = facts.sources.findIndex((one) => one.key === next);
    const source = facts.sources[n];
    if (!source) break;
    const at = ["sources", n];
    chain.push({
      organisationId: source.organisation && idIn(known.organisations, source.organisation, rows, [...at, "organisation"], "organisation"),
      personId: source.person && idIn(known.people, source.person, rows, [...at, "person"], "person"),
      ...{ title: source.title, url: source.url, publishedOn: source.publishedOn, basis: source.basis },
      accessedOn: source.seen ? source.publishedOn : null,
      importKey: importKeyOf(desk, source.key),
    });
    next = source.relays;
  }
  return chain;
}

/** Where a field of the verb stands in the file. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  seasonIds: ["seasons"],
  whenEdtf: ["when", "edtf"],
  whenWords: ["when", "words"],
  whenAnchor: ["when", "anchor"],
  serviceId: ["service"],
  personId: ["person"],
  windows: ["windows"],
  fromId: ["from"],
  toId: ["to"],
};
export const fieldOf = (path: readonly string[]): string[] => {
  const [field = ""] = path;
  return [...(FIELDS[field] ?? [field])];
};

/** Fields in which the file no longer says what the ledger keeps of this row. */
export function differingClaim(input: RecordClaim, claim: ClaimFact, desk: Desk, recorded: RecordedClaim): string[] {
  const said: Record<string, [unknown, unknown]> = {
    ...{ kind: [input.kind, recorded.kind], certainty: [input.certainty, recorded.certainty] },
    ...{ modality: [input.modality, recorded.modality], scope: [input.scope, recorded.scope], part: [input.part, recorded.part] },
    seasons: [[...input.seasonIds].sort(), [...recorded.seasonIds].sort()],
    "when.edtf": [input.whenEdtf, recorded.whenEdtf],
    "when.words": [input.whenWords, recorded.whenWords],
    "when.anchor": [input.whenAnchor, recorded.whenAnchor],
    ...{ service: [input.serviceId, recorded.serviceId], person: [input.personId, recorded.personId] },
    ...{ isFinal: [input.isFinal, recorded.isFinal], value: [input.value, recorded.value] },
    ...{ summary: [input.summary, recorded.summary], reasoning: [input.reasoning, recorded.reasoning] },
    reportedOn: [input.reportedOn, recorded.reportedOn],
    sources: [claim.sources.map(({ source, stance, quote }) => [importKeyOf(desk, source), stance, quote]), recorded.cited],
  };
  return Object.keys(said).filter((field) => {
    const [file, record] = said[field] ?? [];
    return !isDeepStrictEqual(file ?? null, record ?? null);
  });
}
