import type { Issue } from "../kernel/result";
import { isFenced, type Spoilers } from "./copy";
import { type Doc, nodesOf } from "./document";
import { asksTheSame } from "./same-question";
import { withoutSuggestions } from "./suggestions";

/** The stories and seasons around a version: its own text does not know them. */
export type Around = {
  /** The hour at which it would go out. */
  at: Date;
  /** Another story about the show came out shortly before, and this one is new. */
  isCrowded: boolean;
  /** The season it is about has just aired. */
  hasAired: boolean;
  /** Titles of the shows it is about. */
  shows: readonly string[];
  /** Other live stories about them, the newest first. */
  others: readonly { editionId: string; headline: string }[];
};

/** As much of a text as bears on what is around it. */
export type Own = { headline: string; spoilers: Spoilers | null | undefined; leadsOn: boolean };
export const ownOf = ({ headline, spoilers, body }: { headline: string; spoilers?: Own["spoilers"]; body: Doc }): Own => ({
  ...{ headline, spoilers },
  leadsOn: [...nodesOf(withoutSuggestions(body))].some(({ type }) => type === "relatedStory"),
});

/** What is warned of because of the stories and seasons around it. */
export function aroundWarnings({ headline, spoilers, leadsOn }: Own, { at, isCrowded, hasAired, shows, others }: Around): Issue[] {
  const twin = others.find((other) => asksTheSame(headline, other.headline, shows));
  return [
    ...(twin ? [{ field: "headline", code: "same_question", detail: twin.editionId } as const] : []),
    ...(others.length > 0 && !leadsOn ? [{ field: "body", code: "no_related_story" } as const] : []),
    ...(isCrowded ? [{ field: "about", code: "same_show_lately" } as const] : []),
    ...(hasAired && !isFenced(spoilers, at) ? [{ field: "spoilers", code: "season_just_aired" } as const] : []),
  ];
}
