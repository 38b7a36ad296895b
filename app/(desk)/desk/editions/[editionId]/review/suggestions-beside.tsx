import type { Beside } from "@/components/desk/diff";
import { DeskTime } from "@/components/desk/time";
import type { DeskClock } from "@/components/desk/time-words";
import type { Doc } from "@/domain/articles/document";
import { type Part, partsOf, withoutSuggestions } from "@/domain/articles/suggestions";
import { suggestionsIn } from "@/domain/articles/suggestions-in";
import { type Group, groupsOf } from "../_suggestions/groups";
import { ReviewSuggestion } from "../_suggestions/review-suggestion.client";
import type { Story } from "../story";

/** Each suggestion beside the block it begins in, with its two answers for those who may give them. */
export function suggestionsBeside(body: Doc, { makers, viewerId, acts }: Story, clock: DeskClock): Beside[] {
  const known = new Map(makers.map((maker) => [maker.key, maker]));
  const all = suggestionsIn(body);
  const rooms = roomsIn(body);
  return all.map((suggested, at): Beside => {
    const maker = known.get(suggested.key);
    const isMine = maker?.by === viewerId;
    return {
      blockId: rooms.get(suggested.blockId) ?? null,
      key: `suggestion ${suggested.key}`,
      node: (
        <ReviewSuggestion
          suggested={suggested}
          mayAnswer={acts.edit}
          label={`Suggestion by ${maker?.name ?? "a colleague"}, ${at + 1} of ${all.length}`}
          by={
            <>
              <b>{isMine ? "You" : (maker?.name ?? "A colleague")}</b> {maker ? <DeskTime at={maker.at} clock={clock} as="hour" /> : null}{" "}
              <span className="q">{isMine ? "suggest" : "suggests"}</span>
            </>
          }
        />
      ),
    };
  });
}

/** The block of the copy that each block stands in: its own, or for one that is only suggested the one before it. */
function roomsIn(body: Doc): Map<string, string | null> {
  const ids = (doc: Doc) =>
    [...partsOf(doc as Part)].flatMap(({ type, attrs }) => (type !== "mention" && typeof attrs?.id === "string" ? attrs.id : []));
  const standing = new Set(ids(withoutSuggestions(body)));
  const rooms = new Map<string, string | null>();
  let last: string | null = null;
  for (const id of ids(body)) {
    if (standing.has(id)) last = id;
    rooms.set(id, last);
  }
  return rooms;
}

/** What of it can be answered at once. */
export function answeredAtOnce(body: Doc, { makers, viewerId, acts }: Story): Group[] {
  if (!acts.edit) return [];
  const known = new Map(makers.map((maker) => [maker.key, maker]));
  return groupsOf(
    suggestionsIn(body).map(({ key }) => {
      const { by: id = "", name = "a colleague" } = known.get(key) ?? {};
      return { key, maker: { id, name, isMine: id === viewerId } };
    }),
  );
}
