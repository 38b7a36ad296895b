import { eq, inArray } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { claims } from "@/db/schema/claims";
import { people } from "@/db/schema/people";
import { organisations } from "@/db/schema/shows";
import type { Certainty, ClaimKind, Modality } from "../vocabulary";

/** As much of a claim as it takes to name it in a sentence. */
export type NamedClaim = {
  id: string;
  kind: ClaimKind;
  modality: Modality;
  certainty: Certainty;
  part: number | null;
  whenEdtf: string | null;
  /** Printed in place of the date; null where the words count from a day. */
  whenWords: string | null;
  value: unknown;
  summary: string;
  reportedOn: string;
  person: string | null;
  service: string | null;
};

/** The columns of a claim's name; the query joins `people` and `organisations` to the claim. */
export const NAME_COLUMNS = {
  id: claims.id,
  kind: claims.kind,
  modality: claims.modality,
  certainty: claims.certainty,
  part: claims.part,
  whenEdtf: claims.whenEdtf,
  whenWords: claims.whenWords,
  whenAnchor: claims.whenAnchor,
  value: claims.value,
  summary: claims.summary,
  reportedOn: claims.reportedOn,
  person: people.displayName,
  service: organisations.name,
};

/** Words that count from a day are a record of what was said, and never printed. */
export const printable = <C extends { whenAnchor: string | null; whenWords: string | null }>({ whenAnchor, ...claim }: C) => ({
  ...claim,
  whenWords: whenAnchor ? null : claim.whenWords,
});

export async function listClaimNames(db: Reader, ids: readonly string[]): Promise<NamedClaim[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select(NAME_COLUMNS)
    .from(claims)
    .leftJoin(people, eq(people.id, claims.personId))
    .leftJoin(organisations, eq(organisations.id, claims.serviceId))
    .where(inArray(claims.id, [...ids]));
  return rows.map(printable);
}
