import type { Field, LineNote } from "@/domain/articles/difference";
import type { LineForm } from "@/domain/articles/difference-lines";
import type { Format, Run } from "@/domain/articles/difference-runs";

export const FIELD_WORDS: Readonly<Record<Field, string>> = {
  shortHeadline: "Short headline",
  seoTitle: "Search title",
  seoDescription: "Search description",
  safeHeadline: "Safe headline",
  spoilersFor: "Spoilers for",
  spoilersUntil: "Fenced until",
  byline: "Byline",
  about: "About",
};

const FORM_WORDS: Readonly<Record<LineForm, string>> = {
  paragraph: "a paragraph",
  heading2: "a heading",
  heading3: "a small heading",
  quote: "a quotation",
  bullet: "an item of a list",
  number: "an item of a numbered list",
  rule: "a divider",
  block: "a block",
};

/** Blocks that are no text, as the desk names them. */
const BLOCK_WORDS: Readonly<Record<string, string>> = {
  figure: "Picture",
  leadPicture: "Lead picture",
  gallery: "Gallery",
  galleryItem: "Picture",
  quote: "Quote",
  video: "Video",
  linkCard: "Link card",
  relatedStory: "Related story",
  table: "Table",
  spoiler: "Spoiler fence",
  editorsNote: "Editor’s note",
  factBox: "Fact box",
  timeline: "Timeline",
  whereToWatch: "Where to watch",
};

const ATTR_WORDS: Readonly<Record<string, string>> = {
  alt: "alt text",
  altText: "alt text",
  href: "address",
  url: "address",
  credit: "credit",
  creditLine: "credit",
  isDecorative: "decorative",
  assetId: "picture",
  mediaId: "picture",
  articleId: "story",
  videoId: "video",
};

const spaced = (name: string) =>
  name
    .replace(/([A-Z])/g, " $1")
    .toLowerCase()
    .trim();
export const blockWords = (kind: string | null) => BLOCK_WORDS[kind ?? ""] ?? sentence(spaced(kind ?? "block"));
export const attrWords = (name: string) => ATTR_WORDS[name] ?? spaced(name);
const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Values that mean something to whoever reads; ids are only said to differ. */
const isReadable = (value: string) => !/^[0-9a-f]{8}-[0-9a-f-]{27}$|^[0-9a-f]{32,}$|^[[{]/i.test(value);

export function noteWords(note: LineNote): string {
  if (note.what === "moved") return "Moved here";
  if (note.what === "depth") return "Set in by another step";
  if (note.what === "form") return `Was ${FORM_WORDS[note.was]}, is now ${FORM_WORDS[note.now]}`;
  const name = sentence(attrWords(note.name));
  if (note.was === null) return note.now && isReadable(note.now) ? `${name} added: “${note.now}”` : `${name} added`;
  if (note.now === null) return isReadable(note.was) ? `${name} removed: “${note.was}”` : `${name} removed`;
  return isReadable(note.now) && isReadable(note.was)
    ? `${name}: “${note.now}” instead of “${note.was}”`
    : `Another ${attrWords(note.name)}`;
}

const linked = (marks: readonly string[]) => marks.find((mark) => mark.startsWith("link "))?.slice(5);
const PLAIN: Readonly<Record<string, readonly [on: string, off: string]>> = {
  bold: ["now bold", "no longer bold"],
  italic: ["now italic", "no longer italic"],
  record: ["now names a record", "no longer names a record"],
  fact: ["now linked to a fact", "no longer linked to its fact"],
};

/** What became of the format of some words: "“filming” is now bold". */
export function formatWords({ text, format }: Run): string | null {
  if (!format) return null;
  const says = [linkWords(format), ...(["fact", "record", "bold", "italic", "language"] as const).map((name) => markWords(name, format))];
  return `“${text.trim().length > 60 ? `${text.trim().slice(0, 57)}…` : text.trim()}”: ${says.filter(Boolean).join(", ")}`;
}

function linkWords({ added, dropped }: Format): string | null {
  const [to, from] = [linked(added), linked(dropped)];
  if (to && from) return `links to ${to} instead of ${from}`;
  if (to) return `links to ${to}`;
  return from ? `no longer links to ${from}` : null;
}

function markWords(name: string, { added, dropped }: Format): string | null {
  const has = (marks: readonly string[]) => marks.some((mark) => mark === name || mark.startsWith(`${name} `));
  if (name === "language" && (has(added) || has(dropped))) return "marked as another language";
  if (name === "fact" && has(added) && has(dropped)) return "linked to another fact";
  if (has(added)) return PLAIN[name]?.[0] ?? null;
  return has(dropped) ? (PLAIN[name]?.[1] ?? null) : null;
}
