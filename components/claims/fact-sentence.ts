import { viewingWords } from "@/domain/claims/fact-words";
import { whenPhrase } from "@/domain/claims/fuzzy-date";
import { type ClaimKind, isFirm, kindOf } from "@/domain/claims/vocabulary";
import { deskSays } from "@/domain/kernel/words";
import { readDate } from "./fact-date";
import { type FactDraft, saidOnOf } from "./fact-draft";
import { figureOf } from "./fact-value";

/** Of what is said: the season, a hedge where it is not firm, the date with its preposition, who it is about, whose it is. */
type Said = { of: string; h: string; when: string; who: string; by: string; on: string };

const DONE: Partial<Record<ClaimKind, (said: Said) => string>> = {
  in_development: ({ of, h }) => `${of} is ${h}in development`,
  pilot_ordered: ({ of, h, by, when }) => `A pilot of ${of} was ${h}ordered${by}${when}`,
  ordered: ({ of, h, by, when }) => `${of} was ${h}ordered${by}${when}`,
  renewed: ({ of, h, by, when }) => `${of} was ${h}ordered${by}${when}`,
  picked_up: ({ of, h, by, when }) => `${of} was ${h}picked up${by}${when}`,
  revived: ({ of, h, by, when }) => `${of} was ${h}revived${by}${when}`,
  final_season: ({ of, h }) => `${of} is ${h}the last`,
  cancelled: ({ of, h, by, when }) => `${of} was ${h}cancelled${by}${when}`,
  renewal_reversed: ({ of, h, by, when }) => `The order of ${of} was ${h}taken back${by}${when}`,
  shelved: ({ of, h, by, when }) => `${of} was ${h}shelved unreleased${by}${when}`,
  ended: ({ of, h, when }) => `The show ${h}ended as planned with ${of}${when}`,
  writing: ({ of, h, when }) => `${of} was ${h}being written${when}`,
  pre_production: ({ of, h, when }) => `${of} was ${h}in pre-production${when}`,
  auditions: ({ of, h, when }) => `Auditions for ${of} were ${h}held${when}`,
  table_read: ({ of, h, when }) => `The table read of ${of} was ${h}held${when}`,
  filming_started: ({ of, h, when }) => `Filming of ${of} ${h}began${when}`,
  filming_paused: ({ of, h, when }) => `Filming of ${of} was ${h}paused${when}`,
  filming_resumed: ({ of, h, when }) => `Filming of ${of} ${h}resumed${when}`,
  filming_wrapped: ({ of, h, when }) => `Filming of ${of} ${h}finished${when}`,
  post_production: ({ of, h, when }) => `${of} was ${h}in post-production${when}`,
  production_delayed: ({ of, h }) => `Production of ${of} was ${h}put back`,
  trailer_released: ({ of, h, when }) => `A trailer of ${of} ${h}came out${when}`,
  premiered: ({ of, h, on, when }) => `${of} ${h}premiered${on}${when}`,
  part_released: ({ of, h, on, when }) => `${of} ${h}came out${on}${when}`,
  full_release: ({ of, h, on, when }) => `${of} ${h}came out in full${on}${when}`,
  finale_aired: ({ of, h, on, when }) => `The finale of ${of} ${h}aired${on}${when}`,
  release_delayed: ({ of, h }) => `The release of ${of} was ${h}put back`,
  removed: ({ of, h, on, when }) => `${of} was ${h}taken off${on}${when}`,
  cast_in_talks: ({ of, h, who, when }) => `${who} was ${h}in talks to join ${of}${when}`,
  cast_joined: ({ of, h, who, when }) => `${who} ${h}joined the cast of ${of}${when}`,
  cast_returning: ({ of, h, who }) => `${who} ${h}returns for ${of}`,
  showrunner_joined: ({ of, h, who, when }) => `${who} ${h}took charge of ${of}${when}`,
  cast_left: ({ of, h, who, when }) => `${who} ${h}left the cast of ${of}${when}`,
  showrunner_left: ({ of, h, who, when }) => `${who} ${h}gave up charge of ${of}${when}`,
};

const PLANNED: Partial<Record<ClaimKind, (said: Said) => string>> = {
  writing: ({ of, h, when }) => `Writing of ${of} is ${h}planned${when}`,
  pre_production: ({ of, h, when }) => `Pre-production of ${of} is ${h}planned${when}`,
  auditions: ({ of, h, when }) => `Auditions for ${of} are ${h}planned${when}`,
  table_read: ({ of, h, when }) => `The table read of ${of} is ${h}planned${when}`,
  filming_started: ({ of, h, when }) => `Filming of ${of} is ${h}planned to begin${when}`,
  filming_resumed: ({ of, h, when }) => `Filming of ${of} is ${h}planned to resume${when}`,
  filming_wrapped: ({ of, h, when }) => `Filming of ${of} is ${h}planned to finish${when}`,
  post_production: ({ of, h, when }) => `Post-production of ${of} is ${h}planned${when}`,
  release_window: ({ of, h, on, when }) => `${of} is ${h}due${on}${when}`,
  release_date: ({ of, h, on, when }) => `${of} is ${h}due${on}${when}`,
};

/** The sentence we propose for a fact. Empty where only a person can say it. */
export function factSentence(draft: FactDraft, labels: readonly string[]): string {
  const h = isFirm(draft.certainty) ? "" : "reportedly ";
  const of = subjectOf(draft, labels);
  if (draft.kind === "viewership") {
    const words = viewingWords(deskSays, figureOf("viewership", draft.value));
    return words ? sentence(`${of} ${h}drew ${words.charAt(0).toLowerCase()}${words.slice(1)}`) : "";
  }
  if (draft.kind === "episode_count") return draft.value.count ? sentence(`${of} ${h}runs to ${draft.value.count} episodes`) : "";
  const template = (draft.modality === "planned" ? PLANNED : DONE)[draft.kind];
  const said = { of, h, when: whenOf(draft), who: draft.person?.label ?? "", ...whoseOf(draft) };
  if (!template || (said.who === "" && kindOf(draft.kind).axis === "people")) return "";
  return sentence(template(said));
}

const whoseOf = ({ service }: FactDraft) => ({ by: service ? ` by ${service.label}` : "", on: service ? ` on ${service.label}` : "" });

function subjectOf({ scope, part }: FactDraft, labels: readonly string[]): string {
  if (scope !== "seasons") return scope === "show" ? "the show" : "more of the show";
  const seasons = labels.map((label) => label.replace(/^(Season|Part)s? /, (word) => word.toLowerCase()));
  const named = seasons.length > 1 ? `${seasons.slice(0, -1).join(", ")} and ${seasons.at(-1)}` : (seasons[0] ?? "the season");
  return part.trim() ? `part ${part.trim()} of ${named}` : named;
}

function whenOf(draft: FactDraft): string {
  const date = readDate(draft.date, saidOnOf(draft));
  return date.is === "read" ? ` ${whenPhrase(deskSays, date.edtf, date.anchor ? null : date.words)}` : "";
}

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
