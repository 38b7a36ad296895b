import type { Choice } from "@/components/ui/combobox";
import {
  type Basis,
  type Certainty,
  type ClaimKind,
  kindOf,
  type Modality,
  PLANNABLE,
  RELEASE_PLANS,
  type RelationKind,
  type Scope,
} from "@/domain/claims/vocabulary";

export type LinkDraft = {
  key: string;
  organisation: Choice | null;
  person: Choice | null;
  title: string;
  url: string;
  publishedOn: string;
  isRead: boolean;
  basis: Basis;
};
/** A document that is on record already: nothing of it is written again. */
export type KnownSource = { id: string; title: string | null; chain: string[]; publishedOn: string | null; facts: number };
/** What we have in hand, then what it passes on, and so to the origin. */
export type SourceDraft = {
  key: string;
  links: LinkDraft[];
  quote: string;
  stance: "supports" | "disputes";
  known: KnownSource | null;
};

/** A fact while it is being written: everything as it was typed. */
export type FactDraft = {
  /** The fact as it was told in words; its parts are below. */
  line: string;
  kind: ClaimKind;
  modality: Modality;
  date: string;
  certainty: Certainty;
  scope: Scope;
  seasonIds: string[];
  part: string;
  isFinal: boolean;
  service: Choice | null;
  person: Choice | null;
  /** Fields of the value by name, as text; which of them count is a matter of the kind. */
  value: Record<string, string>;
  sources: SourceDraft[];
  /** Null: the sentence we propose. */
  summary: string | null;
  reasoning: string;
  reportedOn: string;
  /** How it bears on the fact it takes the place of, where there is one. */
  bearsAs: RelationKind;
};

export const emptyLink = (key: string): LinkDraft => ({
  ...{ key, organisation: null, person: null, title: "", url: "", publishedOn: "", isRead: false },
  basis: "unstated",
});
export const emptySource = (key: string): SourceDraft => ({
  key,
  links: [emptyLink(`${key}.0`)],
  quote: "",
  stance: "supports",
  known: null,
});

export const emptyDraft = (seasonId: string, today: string): FactDraft => ({
  line: "",
  ...{ kind: "filming_started", modality: "occurred", date: "", certainty: "reported", scope: "seasons", seasonIds: [seasonId] },
  ...{
    part: "",
    isFinal: false,
    service: null,
    person: null,
    value: {},
    summary: null,
    reasoning: "",
    reportedOn: today,
    bearsAs: "supersedes",
  },
  sources: [emptySource("0")],
});

/** Whether a kind can be both done and planned; otherwise what it always is. */
export function modalityOf(kind: ClaimKind): Modality | "either" {
  if (RELEASE_PLANS.some((one) => one === kind)) return "planned";
  return PLANNABLE.some((one) => one === kind) ? "either" : "occurred";
}

export const hasPart = (kind: ClaimKind) => ["part_released", "release_date", "release_window"].includes(kind);
export const hasPerson = (kind: ClaimKind) => kindOf(kind).axis === "people" || kind === "denial";
export const hasService = (kind: ClaimKind) => kindOf(kind).axis === "decision" || kindOf(kind).axis === "release";
export const hasFinal = (kind: ClaimKind) => kindOf(kind).effect === "orders" || kind === "final_season";

/** A change of kind takes along what the new kind does not have. */
export function withKind(draft: FactDraft, kind: ClaimKind): FactDraft {
  const modality = modalityOf(kind);
  return {
    ...{ ...draft, kind, modality: modality === "either" ? draft.modality : modality, value: {} },
    part: hasPart(kind) ? draft.part : "",
    person: hasPerson(kind) ? draft.person : null,
    service: hasService(kind) ? draft.service : null,
    isFinal: hasFinal(kind) ? kind === "final_season" || draft.isFinal : false,
  };
}

/** The day from which "last year" is counted: when the source said it, else when it was reported. */
export const saidOnOf = ({ sources: [first], reportedOn }: FactDraft): string | null =>
  (first?.known ? first.known.publishedOn : first?.links.at(-1)?.publishedOn) || reportedOn || null;
