import { safeHref } from "../kernel/safe-href";
import { storable } from "../kernel/text";

/** A node before anything is known of it. */
export type Loose = { type: string; attrs?: Record<string, unknown>; content?: unknown[]; marks?: unknown[]; text?: unknown };

/** The same with storable text and canonical links. Depth is bounded by now, so recursion is safe. */
export function tidy(node: Loose): Loose {
  if (node.type === "text") return { type: "text", text: storable(String(node.text)), ...tidyMarks(node) };
  return {
    type: node.type,
    ...(node.attrs && Object.keys(node.attrs).length > 0 && { attrs: tidyAttrs(node.attrs) }),
    ...(node.content && node.content.length > 0 && { content: node.content.map((child) => tidy(child as Loose)) }),
    ...(node.type === "doc" && !node.content?.length && { content: [] }),
    ...tidyMarks(node),
  };
}

const tidyAttrs = (attrs: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(attrs)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => [name, name === "href" ? safeHref(value) : tidyValue(value)]),
  );

/** An attribute may hold a list of plain records; what they leave empty is left out like anywhere else. */
function tidyValue(value: unknown): unknown {
  if (typeof value === "string") return storable(value);
  if (Array.isArray(value)) return value.map(tidyValue);
  return typeof value === "object" && value !== null ? tidyAttrs(value as Record<string, unknown>) : value;
}

const tidyMarks = (node: Loose) =>
  node.marks && node.marks.length > 0
    ? {
        marks: (node.marks as Loose[]).map((mark) => ({
          type: mark.type,
          ...(mark.attrs && Object.keys(mark.attrs).length > 0 && { attrs: tidyAttrs(mark.attrs) }),
        })),
      }
    : {};
