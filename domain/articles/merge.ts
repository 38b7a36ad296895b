import type { Block, Doc } from "./document";

/** The texts that are merged: fields by name, compared as wholes, and the body block by block. */
export type Text = { fields: Record<string, unknown>; body: Doc };
export type Side = "mine" | "theirs";

/** One value three times over, where both sides changed it and not to the same; null where a side does not have it. */
export type Place<T> = { key: string; mine: T | null; before: T | null; theirs: T | null };
export type Part =
  | { is: "same"; block: Block }
  /** One side alone wrote it, or changed it. */
  | { is: "taken"; from: Side; block: Block }
  /** One side alone took it away; the other had left it as it was. */
  | { is: "dropped"; by: Side; block: Block }
  | ({ is: "place" } & Place<Block>);
export type FieldPart = { name: string } & (
  | { is: "same"; value: unknown }
  | { is: "taken"; from: Side; value: unknown }
  | ({ is: "place" } & Place<unknown>)
);
export type Merge = { fields: FieldPart[]; body: Part[] };
/** What somebody chose for a place, by its key: the blocks that stand there, or the value of the field. */
export type Choices = { fields: Record<string, { value: unknown }>; body: Record<string, readonly Block[]> };

/**
 * Joins two texts that began as one. What one side alone changed is taken; what both changed differently is a place to choose.
 * Nothing either side wrote is left out: it is in a part that is kept, or in a place.
 */
export function mergeTexts(base: Text, mine: Text, theirs: Text): Merge {
  return { fields: mergeFields(base.fields, mine.fields, theirs.fields), body: mergeBlocks(base.body, mine.body, theirs.body) };
}

/** How many places wait for a choice. */
export const countPlaces = ({ fields, body }: Merge): number => [...fields, ...body].filter(({ is }) => is === "place").length;

/** The text the choices make of it; null while a place waits. */
export function settle({ fields, body }: Merge, choices: Choices): Text | null {
  const waits = [...fields, ...body].some(
    (part) => part.is === "place" && !("name" in part ? choices.fields[part.key] : choices.body[part.key]),
  );
  if (waits) return null;
  const values = fields.map((part) => [part.name, part.is === "place" ? choices.fields[part.key]?.value : part.value]);
  const content = body.flatMap((part) => {
    if (part.is === "place") return choices.body[part.key] ?? [];
    return part.is === "dropped" ? [] : [part.block];
  });
  return { fields: Object.fromEntries(values), body: { type: "doc", content } };
}

function mergeFields(base: Text["fields"], mine: Text["fields"], theirs: Text["fields"]): FieldPart[] {
  return Object.keys({ ...base, ...theirs, ...mine }).map((name): FieldPart => {
    const [b, m, t] = [base[name], mine[name], theirs[name]];
    if (isSame(m, t)) return { name, is: "same", value: m };
    if (isSame(t, b)) return { name, is: "taken", from: "mine", value: m };
    if (isSame(m, b)) return { name, is: "taken", from: "theirs", value: t };
    return { name, is: "place", key: name, mine: m ?? null, before: b ?? null, theirs: t ?? null };
  });
}

function mergeBlocks(base: Doc, mine: Doc, theirs: Doc): Part[] {
  const [b, m, t] = [byKey(base), byKey(mine), byKey(theirs)];
  return orderOf(b, m, t).flatMap((key): Part[] => {
    const [before, my, their] = [b.get(key) ?? null, m.get(key) ?? null, t.get(key) ?? null];
    if (isSame(my, their)) return my ? [{ is: "same", block: my }] : [];
    if (isSame(their, before)) return [my ? { is: "taken", from: "mine", block: my } : dropped("mine", before)];
    if (isSame(my, before)) return [their ? { is: "taken", from: "theirs", block: their } : dropped("theirs", before)];
    return [{ is: "place", key, mine: my, before, theirs: their }];
  });
}

const dropped = (by: Side, block: Block | null): Part => ({ is: "dropped", by, block: block as Block });

/** Blocks by the id they keep for life; should one stand twice in a text, the second is a block of its own. */
function byKey({ content }: Doc): Map<string, Block> {
  const blocks = new Map<string, Block>();
  for (const block of content) {
    let key = block.attrs.id;
    while (blocks.has(key)) key += "+";
    blocks.set(key, block);
  }
  return blocks;
}

type Blocks = ReadonlyMap<string, Block>;

/** The order of the side that moved something, mine if both did; what only the other has stands after what it stood after there. */
function orderOf(base: Blocks, mine: Blocks, theirs: Blocks): string[] {
  const [first, second] = keepsOrder(base, mine) ? [theirs, mine] : [mine, theirs];
  const order = [...first.keys()];
  let previous: string | null = null;
  for (const key of second.keys()) {
    if (!first.has(key)) order.splice(previous === null ? 0 : order.indexOf(previous) + 1, 0, key);
    previous = key;
  }
  return order;
}

function keepsOrder(base: Blocks, side: Blocks): boolean {
  const was = [...base.keys()].filter((key) => side.has(key));
  const now = [...side.keys()].filter((key) => base.has(key));
  return was.every((key, at) => key === now[at]);
}

/** Equal, whatever the order of keys; a key without a value is none, and a blank field is an empty one. */
export const isSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

function canonical(value: unknown): string {
  if (value === undefined || value === null || value === "") return "null";
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object") return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined && part !== null);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`).join(",")}}`;
}
