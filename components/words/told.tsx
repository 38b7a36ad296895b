import { createElement, Fragment, type ReactNode } from "react";
import type { DeskSay, Key, RichKey } from "@/domain/kernel/words";
import type { Told as Plain, Rich, Tag } from "@/messages/arguments";

/** A value in a sentence may be an element; a tag is what its words are printed in. */
type Drawn<Needs> = { [Name in keyof Needs]: Needs[Name] extends Tag ? (words: ReactNode) => ReactNode : Needs[Name] | ReactNode };
type All = Plain & Rich;

/** A sentence with elements in it, in the order its language wants them. */
export const told = <K extends Key | RichKey>(say: DeskSay, key: K, values: Drawn<All[K]>): ReactNode => {
  const drawn = Object.entries(values as Record<string, unknown>).map(([name, value]) => [
    name,
    typeof value === "function" ? tag(value) : value,
  ]);
  return children(say.pieces(key, Object.fromEntries(drawn)));
};

const tag = (draw: unknown) => (inside: unknown[]) => (draw as (words: ReactNode) => ReactNode)(children(inside));

/** Children that never change places, so that none needs a key; of one alone no fragment is made. */
const children = (pieces: unknown[]): ReactNode =>
  pieces.length === 1 ? (pieces[0] as ReactNode) : createElement(Fragment, null, ...(pieces as ReactNode[]));
