import { safeHref } from "../kernel/safe-href";
import { ALT_MAX, CAPTION_MAX, GALLERY_MAX } from "../media/vocabulary";
import { type Check, isBlockId, isDay, isIn, isText, isUuid, optional, type Rule } from "./attribute-checks";
import { BLOCK_RULES, BLOCK_SHAPES } from "./block-rules";
import { WRITING_BLOCKS } from "./blocks";
import { DOCUMENT_LIMITS, type Doc } from "./document";
import { type Loose, tidy } from "./document-tidy";
import { isSuggestionMark } from "./suggestions";
import { MARKED_MODES, SUBJECT_KINDS } from "./vocabulary";

export type DocumentFault = {
  code:
    | "not_a_document"
    | "too_many_nodes"
    | "too_deep"
    | "unknown_node"
    | "unknown_mark"
    | "unknown_attribute"
    | "bad_attribute"
    | "misplaced";
  /** The name of the node, mark or attribute at fault; never a value. */
  what: string;
};

const USE: Record<string, Check> = {
  assetId: isUuid,
  caption: optional(isText(CAPTION_MAX)),
  altOverride: optional(isText(ALT_MAX)),
  isDecorative: optional((value) => typeof value === "boolean"),
};
const isUse: Check = (value) => typeof value === "object" && value !== null && !Array.isArray(value) && attributeFault(value, USE) === null;
const areUses: Check = (value) => Array.isArray(value) && value.length <= GALLERY_MAX && value.every(isUse);

const INLINE = ["text", "hardBreak", "mention", "liveFact"] as const;
const BLOCKS = [
  "paragraph",
  "heading",
  "bulletList",
  "orderedList",
  "blockquote",
  "horizontalRule",
  "figure",
  "gallery",
  ...WRITING_BLOCKS,
] as const;

/** Every node, what may stand in it, and its attributes; the editor's own schema agrees with it by a test. */
export const NODES: Readonly<Record<string, Rule>> = {
  doc: { children: BLOCKS, attrs: {} },
  paragraph: { children: INLINE, attrs: { id: isBlockId } },
  heading: { children: INLINE, attrs: { id: isBlockId, level: isIn([2, 3]) } },
  bulletList: { children: ["listItem"], attrs: { id: isBlockId } },
  orderedList: {
    children: ["listItem"],
    attrs: {
      id: isBlockId,
      start: optional((value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) < 10_000),
      type: optional(() => false),
    },
  },
  listItem: { children: ["paragraph", "bulletList", "orderedList"], attrs: { id: isBlockId } },
  blockquote: { children: ["paragraph"], attrs: { id: isBlockId } },
  horizontalRule: { children: [], attrs: { id: isBlockId } },
  ...BLOCK_RULES,
  figure: { children: [], attrs: { id: isBlockId, ...USE, assetId: optional(isUuid), width: optional(isIn(["text", "wide"])) } },
  gallery: { children: [], attrs: { id: isBlockId, items: areUses } },
  text: { children: [], attrs: {}, inline: true },
  hardBreak: { children: [], attrs: {}, inline: true },
  mention: {
    children: [],
    attrs: {
      kind: isIn(SUBJECT_KINDS),
      id: isUuid,
      label: (value) => typeof value === "string" && value.trim() !== "" && value.length <= DOCUMENT_LIMITS.label,
    },
    inline: true,
  },
  liveFact: { children: [], attrs: { claimId: isUuid }, inline: true },
};

export const MARKS: Readonly<Record<string, Record<string, Check>>> = {
  bold: {},
  italic: {},
  link: { href: (value) => safeHref(value) !== null },
  language: { code: (value) => typeof value === "string" && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value) },
  citation: { claimId: optional(isUuid), estimateId: optional(isUuid), mode: isIn(MARKED_MODES), asOfOn: optional(isDay) },
  insertion: { id: isBlockId },
  deletion: { id: isBlockId },
  modification: { id: isBlockId, was: isWas },
};

/** How something looked before a suggestion: the marks of words, or the kind and attributes of a block. */
function isWas(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { marks, type, attrs, ...rest } = value as Record<string, unknown>;
  if (Object.keys(rest).length > 0) return false;
  if (marks !== undefined) return type === undefined && Array.isArray(marks) && !marks.some(isSuggestion) && markFault(marks) === null;
  const rule = typeof type === "string" && type !== "doc" && Object.hasOwn(NODES, type) ? NODES[type] : undefined;
  return (
    rule !== undefined && !rule.inline && attributeFault({ ...(attrs as object), ...(rule.attrs.id && { id: "was" }) }, rule.attrs) === null
  );
}

/** An item of a list speaks through its first paragraph; a table is suggested whole. */
const UNMARKED = ["listItem", "tableRow", "tableHeader", "tableCell"];
const isSuggestion = (mark: unknown) => isNode(mark) && isSuggestionMark(mark.type);
const isTextBlock = (type: unknown) => type === "paragraph" || type === "heading";

/** What marks may not say of the node they are on: two answers to one question, or that it was something it cannot have been. */
function suggestionFault({ type, marks }: Loose, rule: Rule): string | null {
  const suggested = (marks as Loose[]).filter(isSuggestion);
  if (!rule.inline && (suggested.length !== marks?.length || UNMARKED.includes(type))) return type;
  const kinds = suggested.map((mark) => (mark.type === "modification" ? mark.type : "in or out"));
  if (new Set(kinds).size !== kinds.length) return suggested[0]?.type ?? type;
  const was = suggested.find((mark) => mark.type === "modification")?.attrs?.was as { type?: string } | undefined;
  const isPossible = !was || (rule.inline ? was.type === undefined : was.type === type || (isTextBlock(was.type) && isTextBlock(type)));
  return isPossible ? null : "modification";
}

/** What the attributes of a mark must say together; the name of the one at fault, or null. */
const WHOLE: Readonly<Record<string, (attrs: Record<string, unknown>) => string | null>> = {
  citation: ({ claimId, estimateId, mode, asOfOn }) => {
    if ((claimId == null) === (estimateId == null)) return "claimId";
    return (mode === "as_of") === (asOfOn != null) ? null : "asOfOn";
  },
};

/** The document, or the first thing wrong with it. Walks with a stack of its own: depth cannot exhaust the machine's. */
export function parseDocument(value: unknown): { ok: true; doc: Doc } | { ok: false; fault: DocumentFault } {
  if (!isNode(value) || value.type !== "doc") return faulty("not_a_document", "doc");
  const waiting: { node: Loose; depth: number }[] = [{ node: value, depth: 1 }];
  let nodes = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    if (++nodes > DOCUMENT_LIMITS.nodes) return faulty("too_many_nodes", "doc");
    if (depth > DOCUMENT_LIMITS.depth) return faulty("too_deep", node.type);
    const fault = faultOf(node);
    if (fault) return { ok: false, fault };
    for (const child of node.content ?? []) {
      if (!isNode(child) || !Object.hasOwn(NODES, child.type)) return faulty("unknown_node", nameOf(child));
      if (!NODES[node.type]?.children.includes(child.type)) return faulty("misplaced", child.type);
      waiting.push({ node: child, depth: depth + 1 });
    }
  }
  return { ok: true, doc: tidy(value) as Doc };
}

function faultOf(node: Loose): DocumentFault | null {
  const rule = Object.hasOwn(NODES, node.type) ? NODES[node.type] : undefined;
  if (!rule) return { code: "unknown_node", what: node.type };
  for (const key of Object.keys(node))
    if (!["type", "attrs", "content", "marks", "text"].includes(key)) return { code: "unknown_attribute", what: key };
  if (node.content !== undefined && !Array.isArray(node.content)) return { code: "misplaced", what: node.type };
  if (node.type === "text" ? typeof node.text !== "string" || node.text === "" : node.text !== undefined)
    return { code: "bad_attribute", what: "text" };
  if (node.marks !== undefined && (node.type === "doc" || !Array.isArray(node.marks))) return { code: "unknown_mark", what: node.type };
  const fault = attributeFault(node.attrs, rule.attrs) ?? markFault(node.marks ?? []);
  const misplaced = fault || !node.marks ? null : suggestionFault(node, rule);
  return misplaced ? { code: "unknown_mark", what: misplaced } : (fault ?? shapeFault(node));
}

/** A table with a hole in it, or half a video. */
function shapeFault(node: Loose): DocumentFault | null {
  const what = BLOCK_SHAPES[node.type]?.(node) ?? null;
  return what === null ? null : { code: "misplaced", what };
}

function markFault(marks: unknown[]): DocumentFault | null {
  for (const mark of marks) {
    if (!isNode(mark) || !Object.hasOwn(MARKS, mark.type)) return { code: "unknown_mark", what: nameOf(mark) };
    const fault = attributeFault(mark.attrs, MARKS[mark.type] ?? {});
    if (fault) return fault;
    const partial = WHOLE[mark.type]?.(mark.attrs ?? {}) ?? null;
    if (partial !== null) return { code: "bad_attribute", what: partial };
  }
  return null;
}

function attributeFault(attrs: unknown, checks: Record<string, Check>): DocumentFault | null {
  const given = attrs ?? {};
  if (typeof given !== "object" || Array.isArray(given)) return { code: "bad_attribute", what: "attrs" };
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(checks, name));
  if (unknown !== undefined) return { code: "unknown_attribute", what: unknown };
  const bad = Object.entries(checks).find(([name, check]) => !check((given as Record<string, unknown>)[name]));
  return bad ? { code: "bad_attribute", what: bad[0] } : null;
}

const isNode = (value: unknown): value is Loose =>
  typeof value === "object" && value !== null && !Array.isArray(value) && typeof (value as Loose).type === "string";
const nameOf = (value: unknown) => (isNode(value) ? value.type.slice(0, 40) : typeof value);
const faulty = (code: DocumentFault["code"], what: string) => ({ ok: false, fault: { code, what } }) as const;
