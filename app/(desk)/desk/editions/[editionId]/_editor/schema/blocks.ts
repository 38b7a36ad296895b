import { type AnyExtension, Node } from "@tiptap/core";
import { BLOCK_WORDS_MAX } from "@/domain/articles/blocks";
import { isVideoId, type VideoRef, watchAddress } from "@/domain/articles/video";
import { isUuid } from "@/domain/kernel/id";
import { safeHref } from "@/domain/kernel/safe-href";
import { PICTURE_NODES } from "./pictures";

/** Words of a block that stand in a form beside its text; on a clipboard in an attribute of its element. */
const words = (name: string) => ({
  default: "",
  parseHTML: (element: HTMLElement) => (element.getAttribute(`data-${name}`) ?? "").slice(0, BLOCK_WORDS_MAX),
  renderHTML: (attrs: Record<string, unknown>) => (attrs[name] ? { [`data-${name}`]: attrs[name] } : {}),
});
/** An address or an id of which only a sound one is taken over from a clipboard. */
const known = (name: string, isSound: (value: string) => boolean) => ({
  default: null,
  parseHTML: (element: HTMLElement) => {
    const value = element.getAttribute(`data-${name.toLowerCase()}`);
    return value !== null && isSound(value) ? value : null;
  },
  renderHTML: (attrs: Record<string, unknown>) => (attrs[name] ? { [`data-${name.toLowerCase()}`]: attrs[name] } : {}),
});

/** Ours on a clipboard, told from the elements that other programs use. */
const ours = (tag: string, block: string) => [{ tag: `${tag}[data-block="${block}"]`, priority: 70 }];

const Quote = Node.create({
  name: "quote",
  group: "block",
  content: "paragraph+",
  defining: true,
  addAttributes: () => ({ speaker: words("speaker"), source: words("source") }),
  parseHTML: () => ours("blockquote", "quote"),
  renderHTML: ({ HTMLAttributes }) => ["blockquote", { "data-block": "quote", ...HTMLAttributes }, 0],
});

const Video = Node.create({
  name: "video",
  group: "block",
  atom: true,
  addAttributes: () => ({
    provider: known("provider", () => true),
    videoId: known("videoId", () => true),
    title: words("title"),
  }),
  parseHTML: () => [{ tag: 'p[data-block="video"]', priority: 70, getAttrs: ({ dataset }) => (isWhole(dataset) ? null : false) }],
  renderHTML: ({ node: { attrs }, HTMLAttributes }) => [
    "p",
    { "data-block": "video", ...HTMLAttributes },
    ...(attrs.videoId ? [["a", { href: watchAddress(attrs as VideoRef) }, attrs.title || watchAddress(attrs as VideoRef)] as const] : []),
  ],
  renderText: ({ node: { attrs } }) => (attrs.videoId ? watchAddress(attrs as VideoRef) : ""),
});

const isWhole = ({ provider, videoid }: DOMStringMap) => videoid === undefined || isVideoId(provider, videoid);

const LinkCard = Node.create({
  name: "linkCard",
  group: "block",
  atom: true,
  addAttributes: () => ({
    href: known("href", (value) => /^https?:/.test(safeHref(value) ?? "")),
    title: words("title"),
    outlet: words("outlet"),
  }),
  parseHTML: () => ours("p", "link-card"),
  renderHTML: ({ node: { attrs }, HTMLAttributes }) => [
    "p",
    { "data-block": "link-card", ...HTMLAttributes },
    ...(attrs.href ? [["a", { href: safeHref(attrs.href) }, attrs.title || attrs.href] as const] : []),
  ],
  renderText: ({ node: { attrs } }) => [attrs.title, attrs.href].filter(Boolean).join(" "),
});

const RelatedStory = Node.create({
  name: "relatedStory",
  group: "block",
  atom: true,
  addAttributes: () => ({ articleId: known("articleId", isUuid) }),
  parseHTML: () => ours("p", "related-story"),
  renderHTML: ({ HTMLAttributes }) => ["p", { "data-block": "related-story", ...HTMLAttributes }],
});

const Spoiler = Node.create({
  name: "spoiler",
  group: "block",
  content: "(paragraph | bulletList | orderedList | blockquote | quote)+",
  defining: true,
  addAttributes: () => ({ label: words("label") }),
  parseHTML: () => ours("details", "spoiler"),
  renderHTML: ({ HTMLAttributes }) => ["details", { "data-block": "spoiler", ...HTMLAttributes }, 0],
});

const EditorsNote = Node.create({
  name: "editorsNote",
  group: "block",
  content: "paragraph+",
  defining: true,
  parseHTML: () => ours("aside", "editors-note"),
  renderHTML: ({ HTMLAttributes }) => ["aside", { "data-block": "editors-note", ...HTMLAttributes }, 0],
});

const Table = Node.create({
  name: "table",
  group: "block",
  content: "tableRow+",
  isolating: true,
  addAttributes: () => ({
    caption: {
      ...words("caption"),
      parseHTML: (element) => captionOf(element).replace(/\s+/g, " ").trim().slice(0, BLOCK_WORDS_MAX),
    },
  }),
  parseHTML: () => [{ tag: "table" }, { tag: "caption", ignore: true }, { tag: "colgroup", ignore: true }],
  renderHTML: ({ HTMLAttributes }) => ["table", HTMLAttributes, ["tbody", 0]],
});

const captionOf = (table: HTMLElement) => table.getAttribute("data-caption") ?? table.querySelector("caption")?.textContent ?? "";

const TableRow = Node.create({
  name: "tableRow",
  content: "(tableHeader | tableCell)+",
  parseHTML: () => [{ tag: "tr" }],
  renderHTML: () => ["tr", 0],
});
const cell = (name: "tableHeader" | "tableCell", tag: "th" | "td") =>
  Node.create({
    name,
    content: "paragraph+",
    isolating: true,
    parseHTML: () => [{ tag }],
    renderHTML: () => [tag, 0],
  });

/** Blocks of a writer beside text and pictures, as `domain/articles/block-rules.ts` takes them. */
export const BLOCK_NODES: AnyExtension[] = [
  ...PICTURE_NODES,
  ...[Quote, Video, LinkCard, RelatedStory, Spoiler, EditorsNote],
  ...[Table, TableRow, cell("tableHeader", "th"), cell("tableCell", "td")],
];
/** Those that have an id; rows and cells are places in theirs. */
export const BLOCKS_WITH_ID = ["figure", "gallery", "quote", "video", "linkCard", "relatedStory", "spoiler", "editorsNote", "table"];
