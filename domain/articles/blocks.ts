import type { List, Paragraph } from "./document";
import type { VideoProvider } from "./video";

type Id = { id: string };
/** Somebody's own words, with whose they are; `source` says where they said them, blank where that goes without saying. */
export type Quote = { type: "quote"; attrs: Id & { speaker: string; source: string }; content: Paragraph[] };
/** Which video, never an address of one; both parts are null until a writer has named it. */
export type Video = { type: "video"; attrs: Id & { provider?: VideoProvider | null; videoId?: string | null; title: string } };
/** A page elsewhere, in words the writer gave it: nothing is fetched from it. */
export type LinkCard = { type: "linkCard"; attrs: Id & { href?: string | null; title: string; outlet: string } };
/** Another story of ours, by its id; readers get it while it is live. */
export type RelatedStory = { type: "relatedStory"; attrs: Id & { articleId?: string | null } };
export type Table = { type: "table"; attrs: Id & { caption: string }; content: TableRow[] };
export type TableRow = { type: "tableRow"; content: TableCell[] };
/** Cells of the first row are headers, all others are not; a cell spans nothing but itself. */
export type TableCell = { type: "tableHeader" | "tableCell"; content: Paragraph[] };
/** What a reader opens knowing what it gives away. */
export type Spoiler = { type: "spoiler"; attrs: Id & { label: string }; content: Fenced[] };
export type Fenced = Paragraph | List | { type: "blockquote"; attrs: Id; content: Paragraph[] } | Quote;
export type EditorsNote = { type: "editorsNote"; attrs: Id; content: Paragraph[] };
export type WritingBlock = Quote | Video | LinkCard | RelatedStory | Table | Spoiler | EditorsNote;
/** What a writer adds at the top of a story beside text and pictures. */
export const WRITING_BLOCKS = ["quote", "video", "linkCard", "relatedStory", "table", "spoiler", "editorsNote"] as const;
export const isWritingBlock = <B extends { type: string }>(block: B): block is Extract<B, WritingBlock> =>
  (WRITING_BLOCKS as readonly string[]).includes(block.type);

/** Characters of what a block is given in words. */
export const BLOCK_WORDS_MAX = 300;
/** A table that readers get; a draft may hold more, so that nothing pasted is lost. */
export const TABLE_MAX = { columns: 6, rows: 40 } as const;
export const TABLE_LIMIT = { columns: 12, rows: 200 } as const;

/** The words a block says beside its content, in reading order: what it is searched, counted and read through by. */
export function wordsBeside(block: { type: string; attrs?: unknown }): string[] {
  const { attrs = {} } = block as { attrs?: Record<string, unknown> };
  return (WORDS[block.type] ?? []).flatMap((name) => {
    const words = attrs[name];
    return typeof words === "string" && words.trim() !== "" ? [words] : [];
  });
}

const WORDS: Readonly<Record<string, readonly string[]>> = {
  quote: ["speaker", "source"],
  video: ["title"],
  linkCard: ["title", "outlet"],
  table: ["caption"],
  spoiler: ["label"],
};
