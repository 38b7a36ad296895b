import type { Issue } from "../kernel/result";
import type { Ledger } from "./citations";
import { type Doc, nodesOf, type TextBlock } from "./document";
import { factWarnings } from "./fact-warnings";
import { withoutSuggestions } from "./suggestions";
import { STANDFIRST_MAX } from "./vocabulary";
import type { Readable } from "./workflow";

/** Characters after which lists cut a standfirst, and the pages of a search a title or a description. */
export const STANDFIRST_CUT = 160;
export const SEARCH_TITLE_CUT = 60;
export const SEARCH_DESCRIPTION_CUT = 155;

export type Warned = Readable & { seoTitle: string | null; seoDescription: string | null };

/** What does not keep copy from the public, and is not let out without a word on why: all at once. */
export const publishWarnings = (copy: Warned, ledger: Ledger): Issue[] => [
  ...cutLines(copy),
  ...factWarnings(copy.body, ledger.claims),
  ...vagueLinks(withoutSuggestions(copy.body)),
  ...skippedHeadings(withoutSuggestions(copy.body)),
];

const CUTS = [
  ["standfirst", STANDFIRST_CUT, STANDFIRST_MAX],
  ["seoTitle", SEARCH_TITLE_CUT, Number.POSITIVE_INFINITY],
  ["seoDescription", SEARCH_DESCRIPTION_CUT, Number.POSITIVE_INFINITY],
] as const;

/** Lines that will be cut where they are shown; past `stops` they are in the way anyhow. */
const cutLines = (copy: Warned): Issue[] =>
  CUTS.flatMap(([field, cut, stops]) => {
    const length = copy[field]?.length ?? 0;
    return length > cut && length <= stops ? [{ field, code: "too_long", detail: cut } as const] : [];
  });

/** Words that do not say where a link leads, to whoever hears links read out by themselves. */
const VAGUE = /^(click )?(here|this|link|this (link|page|story|article|post)|(read |see |find out |learn )?more)[.…]?$/iu;

const vagueLinks = (body: Doc): Issue[] =>
  textBlocksOf(body)
    .filter((block) => linkTextsIn(block).some((text) => VAGUE.test(text.trim())))
    .map(({ attrs }) => inBody("link_text_vague", attrs.id));

/** The words of each link, whatever else they are marked with. */
function linkTextsIn({ content = [] }: TextBlock): string[] {
  const texts: string[] = [];
  let before: string | null = null;
  for (const inline of content) {
    const href = inline.marks?.find((mark) => mark.type === "link")?.attrs.href ?? null;
    const text = inline.type === "text" ? inline.text : inline.type === "mention" ? inline.attrs.label : "";
    if (href !== null) texts.push(href === before ? `${texts.pop()}${text}` : text);
    before = href;
  }
  return texts;
}

/** A heading of the third level before any of the second leaves a hole in the outline. */
function skippedHeadings(body: Doc): Issue[] {
  const first = textBlocksOf(body).find(({ type }) => type === "heading");
  return first?.type === "heading" && first.attrs.level === 3 ? [inBody("heading_skips", first.attrs.id)] : [];
}

const textBlocksOf = (body: Doc): TextBlock[] =>
  [...nodesOf(body)].filter((node): node is TextBlock => node.type === "paragraph" || node.type === "heading");

const inBody = (code: Issue["code"], blockId: string): Issue => ({ field: "body", code, detail: blockId });
