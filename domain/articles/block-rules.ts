import { safeHref } from "../kernel/safe-href";
import { type Check, isBlockId, isIn, isText, isUuid, optional, type Rule } from "./attribute-checks";
import { BLOCK_WORDS_MAX, TABLE_LIMIT } from "./blocks";
import { isVideoId, VIDEO_PROVIDERS } from "./video";

const words = isText(BLOCK_WORDS_MAX);
const isPageElsewhere: Check = (value) => /^https?:/.test(safeHref(value) ?? "");

/** What may stand behind a spoiler fence. */
const FENCED = ["paragraph", "bulletList", "orderedList", "blockquote", "quote"];

export const BLOCK_RULES: Readonly<Record<string, Rule>> = {
  quote: { children: ["paragraph"], attrs: { id: isBlockId, speaker: words, source: words } },
  video: {
    children: [],
    attrs: { id: isBlockId, provider: optional(isIn(VIDEO_PROVIDERS)), videoId: optional(isText(20)), title: words },
  },
  linkCard: { children: [], attrs: { id: isBlockId, href: optional(isPageElsewhere), title: words, outlet: words } },
  relatedStory: { children: [], attrs: { id: isBlockId, articleId: optional(isUuid) } },
  table: { children: ["tableRow"], attrs: { id: isBlockId, caption: words } },
  tableRow: { children: ["tableHeader", "tableCell"], attrs: {} },
  tableHeader: { children: ["paragraph"], attrs: {} },
  tableCell: { children: ["paragraph"], attrs: {} },
  spoiler: { children: FENCED, attrs: { id: isBlockId, label: words } },
  editorsNote: { children: ["paragraph"], attrs: { id: isBlockId } },
};

type Loose = { attrs?: Record<string, unknown>; content?: unknown[] };

/** What a block must be as a whole; the name of what is at fault, or null. */
export const BLOCK_SHAPES: Readonly<Record<string, (block: Loose) => string | null>> = {
  video: ({ attrs = {} }) => {
    const { provider = null, videoId = null } = attrs;
    return provider === null && videoId === null ? null : isVideoId(provider, videoId) ? null : "videoId";
  },
  table: ({ content = [] }) => {
    const rows = content.map((row) => cellsOf(row));
    const columns = rows[0]?.length ?? 0;
    if (rows.length < 1 || rows.length > TABLE_LIMIT.rows || columns < 1 || columns > TABLE_LIMIT.columns) return "tableRow";
    if (rows.some(({ length }) => length !== columns)) return "tableCell";
    return rows.some((cells, at) => cells.some((type) => (type === "tableHeader") !== (at === 0))) ? "tableHeader" : null;
  },
};

const cellsOf = (row: unknown): unknown[] => {
  const content = (row as Loose | null)?.content;
  return Array.isArray(content) ? content.map((cell) => (cell as { type?: unknown } | null)?.type) : [];
};
