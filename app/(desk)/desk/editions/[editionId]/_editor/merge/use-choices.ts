import { useMemo, useState } from "react";
import type { Block } from "@/domain/articles/document";
import { type Choices, type Merge, mergeTexts, type Place, settle, type Text } from "@/domain/articles/merge";
import { type Chosen, canBeBoth, chooseBlock, chooseValue, offerOf, type Pick } from "./choices";
import { fieldWords, kindWords, type Sides, textOfAny, valueWords } from "./merge-words";

/** One place as it is shown: what it is, what each side says there, and what was made of it so far. */
export type Card = {
  id: string;
  what: string;
  words: { mine: string | null; before: string | null; theirs: string | null };
  hasBoth: boolean;
  chosen: Chosen | null;
  pick: (pick: Pick) => void;
  /** The result changed by hand. */
  edit: (change: { blocks: readonly Block[] } | { value: string }) => void;
};
type At<T> = Place<T> & { id: string };

/** Where the text both began with is not kept, all that differs is a place. */
const NOTHING: Text = { fields: {}, body: { type: "doc", content: [] } };

/** The merge of three texts and what is chosen at each place, kept while the story moves on for places that stay as they were. */
export function useChoices(sides: Sides) {
  const merge = useMemo(() => mergeTexts(sides.before ?? NOTHING, sides.mine, sides.theirs), [sides]);
  const [all, setAll] = useState<Record<string, Chosen>>({});
  const chosenAt = (place: At<unknown>): Chosen | null => (all[place.id]?.of === offerOf(place) ? (all[place.id] ?? null) : null);
  const put = (id: string, next: Chosen) => setAll((now) => ({ ...now, [id]: next }));
  const labels = { ...sides.before?.labels, ...sides.theirs.labels, ...sides.mine.labels };

  function card<T>(place: At<T>, what: string, says: (side: T) => string, choose: (pick: Pick) => Chosen, hasBoth: boolean): Card {
    const chosen = chosenAt(place);
    const words = (side: T | null) => (side === null ? null : says(side));
    return {
      ...{ id: place.id, what, hasBoth, chosen },
      words: { mine: words(place.mine), before: words(place.before), theirs: words(place.theirs) },
      pick: (pick) => put(place.id, choose(pick)),
      edit: (change) => chosen && put(place.id, { ...chosen, ...change }),
    };
  }
  const { fields, blocks } = inOrder(merge);
  const cards = [
    ...fields.map((place) =>
      card<unknown>(
        place,
        fieldWords(place.key),
        (side) => valueWords(side, labels),
        (pick) => chooseValue(place, pick),
        canBeBoth(place),
      ),
    ),
    ...blocks.map((place) =>
      card<Block>(place, kindOf(place), textOfAny, (pick) => chooseBlock(place, pick), place.mine !== null && place.theirs !== null),
    ),
  ];
  return {
    merge,
    cards,
    result: settle(merge, choicesOf({ fields, blocks }, chosenAt)),
    open: cards.filter(({ chosen }) => !chosen).length,
  };
}

const inOrder = (merge: Merge) => ({
  fields: merge.fields.flatMap((part): At<unknown>[] => (part.is === "place" ? [{ ...part, id: `field ${part.key}` }] : [])),
  blocks: merge.body.flatMap((part): At<Block>[] => (part.is === "place" ? [{ ...part, id: `block ${part.key}` }] : [])),
});

const kindOf = ({ mine, before, theirs }: Place<Block>) => {
  const some = mine ?? theirs ?? before;
  return some ? kindWords(some) : "";
};

function choicesOf(places: { fields: At<unknown>[]; blocks: At<Block>[] }, chosenAt: (place: At<unknown>) => Chosen | null): Choices {
  const of = <T>(list: At<unknown>[], from: (chosen: Chosen) => T) =>
    Object.fromEntries(
      list.flatMap((place) => {
        const chosen = chosenAt(place);
        return chosen ? [[place.key, from(chosen)]] : [];
      }),
    );
  return { fields: of(places.fields, ({ value }) => ({ value })), body: of(places.blocks, ({ blocks }) => blocks) };
}
