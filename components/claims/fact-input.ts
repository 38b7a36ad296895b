import { readDate } from "./fact-date";
import { type FactDraft, hasFinal, type LinkDraft, type SourceDraft, saidOnOf } from "./fact-draft";
import { factSentence } from "./fact-sentence";
import { figureOf, number, text } from "./fact-value";

const isBlank = ({ organisation, person, title, url }: LinkDraft) => !organisation && !person && !title.trim() && !url.trim();
/** A source of which nothing was filled in is not one, unless somebody quotes it or says that nobody is named. */
const isSaid = ({ links, quote, known }: SourceDraft) =>
  known !== null || links.some((link) => !isBlank(link) || link.basis !== "unstated") || quote.trim() !== "";

/** What is sent of a draft: the shape of `recordClaimSchema`. */
export function inputOf(draft: FactDraft, place: { showId: string; labels: readonly string[] }, visibility: "public" | "internal") {
  const date = readDate(draft.date, saidOnOf(draft));
  const isRead = date.is === "read";
  return {
    ...{ showId: place.showId, kind: draft.kind, certainty: draft.certainty, modality: draft.modality, scope: draft.scope, visibility },
    seasonIds: draft.scope === "seasons" ? draft.seasonIds : [],
    part: number(draft.part),
    // What could not be read is sent as it was typed: the refusal then stands at the field.
    whenEdtf: isRead ? date.edtf : date.is === "refused" ? draft.date : null,
    whenWords: isRead ? date.words : null,
    whenAnchor: isRead ? date.anchor : null,
    serviceId: draft.service?.value ?? null,
    personId: draft.person?.value ?? null,
    isFinal: hasFinal(draft.kind) && draft.isFinal ? true : null,
    value: figureOf(draft.kind, draft.value),
    summary: draft.summary ?? factSentence(draft, place.labels),
    reasoning: text(draft.reasoning),
    reportedOn: draft.reportedOn,
    sources: draft.sources.filter(isSaid).map(({ links, quote, stance, known }) => ({
      ...{ stance, quote: text(quote) },
      source: known
        ? known.id
        : links.map(({ organisation, person, title, url, publishedOn, isRead: wasRead, basis }) => ({
            ...{ organisationId: organisation?.value ?? null, personId: person?.value ?? null, title: text(title), url: url.trim(), basis },
            publishedOn: publishedOn || null,
            accessedOn: wasRead ? draft.reportedOn : null,
          })),
    })),
  };
}
