import { getSchema } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { EditorState } from "@tiptap/pm/state";
import fc from "fast-check";
import { expect, test } from "vitest";
import { MARKS, NODES, parseDocument } from "@/domain/articles/document-schema";
import { withIds } from "./block-ids";
import { schemaExtensions } from "./extensions";
import { madeWhole } from "./whole-tables";

const schema = getSchema(schemaExtensions);
const RECORD = "01983f2e-0000-7000-8000-000000000001";
const ids = (count: number) => Array.from({ length: count }, (_, index) => `b${index}`);

test("the editor knows the nodes and marks of the document, and no other", () => {
  expect(Object.keys(schema.nodes).sort()).toEqual(Object.keys(NODES).sort());
  expect(Object.keys(schema.marks).sort()).toEqual(Object.keys(MARKS).sort());
});
test("each node and mark has the attributes the document takes, and no other", () => {
  for (const [name, type] of Object.entries(schema.nodes))
    expect([name, Object.keys(type.spec.attrs ?? {}).sort()]).toEqual([
      name,
      Object.keys(NODES[name]?.attrs ?? {})
        .filter((attribute) => !(name === "orderedList" && attribute === "type"))
        .sort(),
    ]);
  for (const [name, type] of Object.entries(schema.marks))
    expect([name, Object.keys(type.spec.attrs ?? {}).sort()]).toEqual([name, Object.keys(MARKS[name] ?? {}).sort()]);
});
test("what may stand in a node of the editor may stand there in the document", () => {
  for (const [name, type] of Object.entries(schema.nodes))
    for (const child of Object.keys(schema.nodes)) {
      const fits = type.contentMatch.matchType(schema.nodes[child]!) !== null;
      if (fits) expect([name, child, NODES[name]?.children.includes(child)]).toEqual([name, child, true]);
    }
});

const marks = fc.subarray([
  { type: "bold" },
  { type: "italic" },
  { type: "link", attrs: { href: "https://example.org/a" } },
  { type: "language", attrs: { code: "ko" } },
  { type: "citation", attrs: { claimId: RECORD, mode: "plain" } },
]);
const inline = fc.oneof(
  fc.record({ type: fc.constant("text"), text: fc.string({ minLength: 1, unit: "grapheme" }), marks }),
  fc.record({ type: fc.constant("hardBreak") }),
  fc.record({ type: fc.constant("liveFact"), attrs: fc.constant({ claimId: RECORD }) }),
  fc.record({
    type: fc.constant("mention"),
    attrs: fc.record({
      kind: fc.constantFrom("show", "season", "person"),
      id: fc.constant(RECORD),
      label: fc.constant("지금 우리 학교는"),
    }),
  }),
);
const paragraph = fc.record({ type: fc.constant("paragraph"), content: fc.array(inline, { maxLength: 4 }) });
const some = { minLength: 1, maxLength: 2 };
const words = fc.constantFrom("", "Kim Osei", "지금 <b>우리</b>");
const paragraphs = fc.array(paragraph, some);
const VIDEO = { provider: fc.constant("youtube"), videoId: fc.constant("dQw4w9WgXcQ") };
/** As a paste may leave a row: of any length, and of either kind of cell. */
const row = fc.record({
  type: fc.constant("tableRow"),
  content: fc.array(fc.record({ type: fc.constantFrom("tableHeader", "tableCell"), content: paragraphs }), { minLength: 1, maxLength: 4 }),
});
const { block } = fc.letrec((tie) => ({
  item: fc
    .tuple(paragraph, fc.array(fc.oneof({ maxDepth: 3 }, paragraph, tie("list")), { maxLength: 2 }))
    .map(([first, rest]) => ({ type: "listItem", content: [first, ...rest] })),
  list: fc.oneof(
    fc.record({ type: fc.constant("bulletList"), content: fc.array(tie("item"), { minLength: 1, maxLength: 3 }) }),
    fc.record({
      type: fc.constant("orderedList"),
      attrs: fc.record({ start: fc.integer({ min: 0, max: 9_999 }) }),
      content: fc.array(tie("item"), { minLength: 1, maxLength: 3 }),
    }),
  ),
  block: fc.oneof(
    paragraph,
    fc.record({
      type: fc.constant("heading"),
      attrs: fc.record({ level: fc.constantFrom(2, 3) }),
      content: fc.array(inline, { maxLength: 3 }),
    }),
    fc.record({ type: fc.constant("blockquote"), content: fc.array(paragraph, { minLength: 1, maxLength: 2 }) }),
    fc.record({ type: fc.constant("horizontalRule") }),
    fc.record({ type: fc.constant("quote"), attrs: fc.record({ speaker: words, source: words }), content: paragraphs }),
    fc.record({ type: fc.constant("editorsNote"), content: paragraphs }),
    fc.record({
      type: fc.constant("spoiler"),
      attrs: fc.record({ label: words }),
      content: fc.array(fc.oneof(paragraph, tie("list")), some),
    }),
    fc.record({ type: fc.constant("video"), attrs: fc.record({ ...VIDEO, title: words }) }),
    fc.record({
      type: fc.constant("linkCard"),
      attrs: fc.record({ href: fc.constantFrom(null, "https://a.example/x"), title: words, outlet: words }),
    }),
    fc.record({ type: fc.constant("relatedStory"), attrs: fc.record({ articleId: fc.constantFrom(null, RECORD) }) }),
    fc.record({ type: fc.constant("table"), attrs: fc.record({ caption: words }), content: fc.array(row, { minLength: 1, maxLength: 4 }) }),
    tie("list"),
  ),
}));

const withAllIds = (doc: Node): Node => {
  const state = EditorState.create({ doc });
  const tr = madeWhole(doc, state.tr) ?? state.tr;
  return withIds(tr.doc, tr)?.doc ?? doc;
};

test("whatever the editor can hold, the desk can save, and opening what was saved changes nothing", () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (content) => {
      const doc = withAllIds(schema.nodeFromJSON({ type: "doc", content }));
      doc.check();
      const parsed = parseDocument(doc.toJSON());
      expect(parsed.ok ? null : parsed.fault).toBeNull();
      if (parsed.ok) expect(schema.nodeFromJSON(parsed.doc).toJSON()).toEqual(doc.toJSON());
    }),
    { numRuns: 200 },
  );
});

const text = (id: string | null, words: string) => ({
  type: "paragraph",
  attrs: { id },
  ...(words && { content: [{ type: "text", text: words }] }),
});
const idsAfter = (...content: object[]) =>
  withAllIds(schema.nodeFromJSON({ type: "doc", content })).content.content.map(({ attrs }) => attrs.id);

test("a block that has no id gets one, and the others keep theirs", () => {
  const [a, b, c] = idsAfter(text("a", "One"), text(null, "Two"), text("c", "Three"));
  expect([a, c]).toEqual(["a", "c"]);
  expect(b).toMatch(/^[0-9a-f-]{36}$/);
});
test("of two blocks with one id the first keeps it", () => {
  const [first, second] = idsAfter(text("a", "One"), text("a", "One"));
  expect(first).toBe("a");
  expect(second).not.toBe("a");
});
test("a line opened above a paragraph leaves the paragraph its id", () => {
  const [above, below] = idsAfter(text("a", ""), text("a", "One"));
  expect(below).toBe("a");
  expect(above).not.toBe("a");
});
test("a text whose blocks all have their own id is left alone", () => {
  const doc = schema.nodeFromJSON({ type: "doc", content: ids(3).map((id) => text(id, id)) });
  expect(withIds(doc, EditorState.create({ doc }).tr)).toBeNull();
});
