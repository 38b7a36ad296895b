import type { ClaimKind, Modality } from "@/domain/claims/vocabulary";
import type { ExternalScheme, Genre, SeasonRole, ShowFormat } from "@/domain/shows/vocabulary";
import type { Path } from "../places";
import type { FileFault } from "../read";

/** What another database keeps of one show, as far as we are sure what its fields mean. */
export type Lookup = {
  database: { slug: ExternalScheme; name: string };
  recordId: string;
  url: string | null;
  /** The day the record was last changed, which is the day what it says was surely public. */
  updatedOn: string | null;
  show: {
    title: string;
    language: string | null;
    countries: string[];
    format: ShowFormat | null;
    genres: Genre[];
    firstYear: string | null;
  };
  seasons: LookupSeason[];
  dates: LookupDate[];
  identifiers: Identifier[];
  /** People the record credits with the show, by the name they have there. */
  people: { name: string; id: string; at: Path }[];
  left: { at: Path; what: string; says: string }[];
};

export type LookupSeason = {
  number: number;
  service: { name: string; role: SeasonRole; territory: string; country: string | null } | null;
};

/** One dated statement of the database about a season. `key` holds what it says, so that another day is another fact. */
export type LookupDate = {
  season: number;
  key: string;
  kind: ClaimKind;
  modality: Modality;
  edtf: string | null;
  value: object | null;
  summary: string;
  at: Path;
};

export type Identifier = { scheme: ExternalScheme; value: string; season: number | null; at: Path };

export type ReadLookup =
  | { ok: true; lookup: Lookup; placeOf: (path: Path) => { line: number; column: number } }
  | { ok: false; faults: FileFault[] };

/** What is left out of every such record, and why. */
export const LEFT_OUT = {
  status: "a status is derived here from sourced facts, never taken in.",
  words: "words of others are not copied.",
  pictures: "pictures come with their rights, at the desk.",
  unsure: "we are not sure what it means here.",
} as const;

/** A premiere or an arrival of all at once is over or to come, as seen from `today`. */
export const isPast = (day: string, today: string) => day <= today;
