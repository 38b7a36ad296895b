import type { Suggested } from "@/domain/articles/suggestions-in";

/** Longer words are cut where a suggestion is listed; the text itself shows all of them. */
const WORDS_MAX = 160;
const cut = (words: string) => (words.length > WORDS_MAX ? `${words.slice(0, WORDS_MAX - 1).trimEnd()}…` : words);

const START_MAX = 40;
const start = (words: string) => (words.length > START_MAX ? `${words.slice(0, START_MAX - 1).trimEnd()}…` : words);

const BLOCKS: Record<string, string> = {
  bulletList: "list",
  orderedList: "numbered list",
  blockquote: "quotation",
  horizontalRule: "divider",
  figure: "picture",
  gallery: "gallery",
  quote: "quote",
  linkCard: "link card",
  relatedStory: "related story",
  spoiler: "spoiler fence",
  editorsNote: "editor’s note",
};
const blockWords = (type: string) => BLOCKS[type] ?? type.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();

const LOOKS: Record<string, string> = {
  bold: "bold",
  italic: "italic",
  link: "a link",
  language: "another language",
  citation: "a fact behind it",
  heading: "a heading",
  paragraph: "a paragraph",
  changed: "changed in its form",
};
const lookWords = (look: string): string =>
  look.startsWith("no ") ? `no longer ${LOOKS[look.slice(3)] ?? look.slice(3)}` : (LOOKS[look] ?? look);

export type SuggestionWords = {
  /** Words that would go, and words that would come. */
  removed: string;
  inserted: string;
  /** What no words show: breaks, whole blocks, looks. */
  besides: string;
};

/** A suggestion as the desk tells it. */
export function suggestionWords({ inserted, removed, restyled, looks, breaks, blocks }: Suggested): SuggestionWords {
  const isBare = inserted.trim() === "" && removed.trim() === "";
  const besides = [
    ...(isBare ? breaks.in.map((words) => (words ? `A paragraph of its own from “${start(words)}”` : "An empty paragraph")) : []),
    ...(isBare
      ? breaks.out.map((words) => (words ? `“${start(words)}” joined to the paragraph above` : "An empty paragraph removed"))
      : []),
    ...blocks.in.map((type) => `A new ${blockWords(type)}`),
    ...blocks.out.map((type) => `A ${blockWords(type)} removed`),
    ...(looks.length > 0 ? [`“${start(restyled.trim()) || "A block"}”: ${looks.map(lookWords).join(", ")}`] : []),
  ];
  return { removed: cut(removed), inserted: cut(inserted), besides: besides.join(". ") };
}

/** The same in one line, for those who hear it. */
export function suggestionLine(suggested: Suggested): string {
  const { removed, inserted, besides } = suggestionWords(suggested);
  const [gone, come] = [removed.trim(), inserted.trim()];
  const words = gone && come ? `Replace “${gone}” with “${come}”` : come ? `Insert “${come}”` : gone ? `Remove “${gone}”` : "";
  return [words, besides].filter(Boolean).join(". ") || "A change of blanks";
}
