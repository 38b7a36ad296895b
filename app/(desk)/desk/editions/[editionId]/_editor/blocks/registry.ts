import type { Editor } from "@tiptap/core";
import {
  BookOpen,
  Heading2,
  Heading3,
  Image as ImageIcon,
  Images,
  List,
  ListOrdered,
  type LucideIcon,
  MessageSquareQuote,
  Minus,
  PenLine,
  SquareArrowOutUpRight,
  Table,
  TextQuote,
  TriangleAlert,
  Video,
} from "lucide-react";
import { insertBlock, insertWithForm, makeInto } from "./insert";

/** In the order the menu shows them. */
export const BLOCK_GROUPS = ["Pictures and players", "Facts and stories", "Text"] as const;

/** One line of the menu of blocks. `insert` finds the sign and what was typed after it gone, and the caret where they stood. */
export type BlockEntry = {
  key: string;
  name: string;
  /** What it is for, in a few words. */
  line: string;
  /** Other words it answers to, in small letters. */
  words: readonly string[];
  group: (typeof BLOCK_GROUPS)[number];
  icon: LucideIcon;
  insert: (editor: Editor) => void;
};

const TEXT: readonly BlockEntry[] = [
  {
    ...{ key: "heading2", name: "Heading", line: "Opens a section", words: ["h2", "title", "section"], group: "Text", icon: Heading2 },
    insert: (editor) => makeInto(editor, (chain) => chain.setNode("heading", { level: 2 })),
  },
  {
    ...{ key: "heading3", name: "Smaller heading", line: "Opens a part of a section", words: ["h3", "subheading"], group: "Text" },
    icon: Heading3,
    insert: (editor) => makeInto(editor, (chain) => chain.setNode("heading", { level: 3 })),
  },
  {
    ...{ key: "list", name: "List", line: "Points in any order", words: ["bullets", "ul", "points"], group: "Text", icon: List },
    insert: (editor) => makeInto(editor, (chain) => chain.toggleBulletList()),
  },
  {
    ...{ key: "numbers", name: "Numbered list", line: "Points in their order", words: ["ol", "steps", "ranking"], group: "Text" },
    icon: ListOrdered,
    insert: (editor) => makeInto(editor, (chain) => chain.toggleOrderedList()),
  },
  {
    ...{ key: "blockquote", name: "Quotation", line: "Words of another text, set apart", words: ["quote", "cite"], group: "Text" },
    icon: TextQuote,
    insert: (editor) => makeInto(editor, (chain) => chain.toggleBlockquote()),
  },
  {
    ...{ key: "divider", name: "Divider", line: "A line between two parts", words: ["rule", "hr", "break"], group: "Text", icon: Minus },
    insert: (editor) => insertBlock(editor, { type: "horizontalRule" }),
  },
];

const line = { type: "paragraph" };
const cells = (type: string) => ({ type: "tableRow", content: Array.from({ length: 3 }, () => ({ type, content: [line] })) });

const OTHERS: readonly BlockEntry[] = [
  {
    ...{ key: "figure", name: "Picture", line: "From the library or your disk", words: ["image", "photo", "figure", "upload"] },
    ...{ group: "Pictures and players", icon: ImageIcon },
    insert: (editor) => insertWithForm(editor, { type: "figure" }),
  },
  {
    ...{ key: "gallery", name: "Gallery", line: "Several pictures in an order", words: ["images", "photos", "slides"] },
    ...{ group: "Pictures and players", icon: Images },
    insert: (editor) => insertWithForm(editor, { type: "gallery" }),
  },
  {
    ...{ key: "video", name: "Video", line: "From YouTube or Vimeo", words: ["youtube", "vimeo", "trailer", "player", "embed"] },
    ...{ group: "Pictures and players", icon: Video },
    insert: (editor) => insertWithForm(editor, { type: "video" }),
  },
  {
    ...{ key: "linkCard", name: "Link card", line: "A page or a post elsewhere", words: ["post", "url", "address", "embed", "tweet"] },
    ...{ group: "Pictures and players", icon: SquareArrowOutUpRight },
    insert: (editor) => insertWithForm(editor, { type: "linkCard" }),
  },
  {
    ...{ key: "relatedStory", name: "Related story", line: "Read on, in a story of ours", words: ["read on", "article", "more"] },
    ...{ group: "Facts and stories", icon: BookOpen },
    insert: (editor) => insertWithForm(editor, { type: "relatedStory" }),
  },
];

const STANDING: readonly BlockEntry[] = [
  {
    ...{ key: "quote", name: "Quote", line: "Somebody’s words, with their name", words: ["said", "speaker", "pull"], group: "Text" },
    icon: MessageSquareQuote,
    insert: (editor) => insertBlock(editor, { type: "quote", content: [line] }),
  },
  {
    ...{ key: "table", name: "Table", line: "Small, with a header row", words: ["columns", "rows", "grid"], group: "Text", icon: Table },
    insert: (editor) => insertWithForm(editor, { type: "table", content: [cells("tableHeader"), cells("tableCell"), cells("tableCell")] }),
  },
  {
    ...{ key: "spoiler", name: "Spoiler fence", line: "Closed until a reader opens it", words: ["hide", "fold", "details"] },
    ...{ group: "Text", icon: TriangleAlert },
    insert: (editor) => insertWithForm(editor, { type: "spoiler", content: [line] }),
  },
  {
    ...{ key: "editorsNote", name: "Editor’s note", line: "What the desk says of the story", words: ["callout", "aside", "note"] },
    ...{ group: "Text", icon: PenLine },
    insert: (editor) => insertBlock(editor, { type: "editorsNote", content: [line] }),
  },
];

/** Every block a writer may add. */
export const BLOCK_ENTRIES: readonly BlockEntry[] = [...OTHERS, ...STANDING, ...TEXT];

/** Those that answer to what is typed, the beginnings of names first; all of them, in the order of their groups, for nothing. */
export function entriesFor(query: string, entries: readonly BlockEntry[] = BLOCK_ENTRIES): BlockEntry[] {
  const asked = query.trim().toLowerCase();
  const rank = ({ name, words }: BlockEntry): number => {
    if (name.toLowerCase().startsWith(asked)) return 0;
    if (words.some((word) => word.startsWith(asked))) return 1;
    return name.toLowerCase().includes(` ${asked}`) ? 2 : -1;
  };
  const grouped = BLOCK_GROUPS.flatMap((group) => entries.filter((entry) => entry.group === group));
  if (asked === "") return grouped;
  return [0, 1, 2].flatMap((wanted) => grouped.filter((entry) => rank(entry) === wanted));
}
