import { blockWords } from "@/components/desk/diff-words";
import type { DeskClock } from "@/components/desk/time-words";
import type { Spoilers } from "@/domain/articles/copy";
import { type Block, type Doc, textOf } from "@/domain/articles/document";
import type { MergeText, MergeTexts } from "@/domain/articles/queries/merge";
import { hasSuggestions, withSuggestions } from "@/domain/articles/suggestions";
import { timeOf } from "../save-look";

const FIELDS: Readonly<Record<string, string>> = {
  headline: "Headline",
  standfirst: "Standfirst",
  shortHeadline: "Short headline",
  seoTitle: "Search title",
  seoDescription: "Search description",
  hero: "Lead picture",
  spoilers: "Spoilers",
  bylines: "Byline",
  about: "About",
};
export const fieldWords = (name: string): string => FIELDS[name] ?? name.replace(/([A-Z])/g, " $1").toLowerCase();

/** What a field holds, as somebody would say it. */
export function valueWords(value: unknown, labels: Readonly<Record<string, string>>): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map((one) => labels[typeof one === "string" ? one : one.id] ?? "somebody else").join(", ");
  if (typeof value === "object" && value !== null) {
    const { caption, altOverride, safeHeadline, of } = value as { caption?: string; altOverride?: string } & Partial<Spoilers>;
    if (safeHeadline !== undefined) return ["Fenced", of, safeHeadline && `“${safeHeadline}”`].filter(Boolean).join(": ");
    return ["A picture", caption, altOverride].filter(Boolean).join(": ");
  }
  return "";
}

/** The words of a block; what has none is named. */
export function textOfAny(block: Block | null): string {
  if (!block) return "";
  const doc: Doc = { type: "doc", content: [block] };
  if (hasSuggestions(doc)) return `${textOf(withSuggestions(doc))} (as suggested; still open)`;
  const words = textOf(doc);
  if (words !== "") return words;
  return block.type === "paragraph" || block.type === "heading" ? "" : `(${blockWords(block.type)})`;
}

export const kindWords = (block: Block): string => (block.type === "paragraph" ? "Paragraph" : blockWords(block.type));

/** The three texts as whoever looks sees them: theirs on the left where one of the two is. */
export type Sides = {
  mine: MergeText;
  before: MergeText | null;
  theirs: MergeText;
  titles: { mine: string; before: string; theirs: string };
};

export function sidesFor({ aside, base, head }: MergeTexts, viewerId: string, clock: DeskClock): Sides {
  const isSwapped = aside.by.id !== viewerId && head.by.id === viewerId;
  const [mine, theirs] = isSwapped ? [head, aside] : [aside, head];
  const whose = (text: MergeText, role: string) => (text.by.id === viewerId ? "Yours" : `${role}${text.by.name}`);
  const isOwnTwice = mine.by.id === theirs.by.id;
  const title = (text: MergeText, words: string) => `${words} (${timeOf(text.at, clock)})`;
  return {
    ...{ mine, before: base, theirs },
    titles: {
      mine: title(mine, isOwnTwice ? "Kept aside" : whose(mine, "")),
      before: base ? title(base, "Before") : "Before: not kept",
      theirs: title(theirs, isOwnTwice ? "In the story" : whose(theirs, "Theirs · ")),
    },
  };
}
