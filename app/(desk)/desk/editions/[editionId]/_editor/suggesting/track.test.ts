import { getSchema } from "@tiptap/core";
import { deleteSelection, joinBackward, joinForward, lift, setBlockType, splitBlock, toggleMark, wrapIn } from "@tiptap/pm/commands";
import { Fragment, type Node, Slice } from "@tiptap/pm/model";
import { liftListItem, sinkListItem, splitListItem, wrapInList } from "@tiptap/pm/schema-list";
import { type Command, EditorState, NodeSelection, TextSelection, type Transaction } from "@tiptap/pm/state";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Doc, textOf } from "@/domain/articles/document";
import { parseDocument } from "@/domain/articles/document-schema";
import { withoutSuggestions, withSuggestions } from "@/domain/articles/suggestions";
import { withIds as repairIds } from "../schema/block-ids";
import { schemaExtensions } from "../schema/extensions";
import { track } from "./track";

const schema = getSchema(schemaExtensions);
let next = 0;
const key = (near: readonly string[]) => near[0] ?? `s${next++}`;
const text = (words: string) => ({ type: "text", text: words });
const p = (id: string, ...content: object[]) => ({ type: "paragraph", attrs: { id }, ...(content.length > 0 && { content }) });
const docOf = (...content: object[]) => schema.nodeFromJSON({ type: "doc", content });
const stateOf = (doc: Node, from?: number, to = from) =>
  EditorState.create({ doc, ...(from !== undefined && { selection: TextSelection.create(doc, from, to) }) });

function suggest(state: EditorState, command: Command): { state: EditorState; plain: Node } {
  let change: Transaction | null = null;
  command(state, (tr) => {
    change = tr;
  });
  if (!change) throw new Error("nothing to suggest");
  const tracked = track(change, state, key);
  if (!tracked) throw new Error(`cannot be told: ${JSON.stringify((change as Transaction).steps)}`);
  const after = state.apply(tracked);
  const repaired = repairIds(after.doc, after.tr);
  return { state: repaired ? after.apply(repaired) : after, plain: (change as Transaction).doc };
}

const json = (doc: Node) => doc.toJSON() as Doc;
const canonical = (doc: Doc) => schema.nodeFromJSON(doc).toJSON();
const noIds = (doc: Doc) =>
  JSON.stringify(canonical(doc))
    .replaceAll(/"id":"[^"]*"/g, '"id":""')
    .replaceAll('"id":null', '"id":""');

function check(before: Node, after: Node, plain: Node) {
  after.check();
  expect(canonical(withoutSuggestions(json(after)))).toEqual(canonical(withoutSuggestions(json(before))));
  const parsed = parseDocument(json(after));
  expect(parsed.ok ? null : parsed.fault).toBeNull();
  expect(noIds(withSuggestions(json(after)))).toBe(noIds(withSuggestions(json(plain))));
}

const insert =
  (words: string): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.insertText(words));
    return true;
  };
const story = docOf(p("a", text("Filming starts in May.")), p("b", text("Star News said so.")));

test("the caret stays where selected words began, as whoever composes a word over them counts on", () => {
  const state = stateOf(story, 1, 8);
  expect(track(state.tr.deleteSelection(), state, key)?.selection.head).toBe(1);
});

describe("a change made in suggesting mode", () => {
  const cases: [string, Node, [number, number], Command][] = [
    ["typing", story, [8, 8], insert(" soon")],
    ["typing over words", story, [9, 15], insert("begins")],
    ["deleting words", story, [9, 15], deleteSelection],
    ["splitting a paragraph", story, [9, 9], splitBlock],
    ["splitting at the end", story, [23, 23], splitBlock],
    ["joining two paragraphs", story, [25, 25], joinBackward],
    ["deleting across paragraphs", story, [9, 30], deleteSelection],
    ["making words bold", story, [9, 15], toggleMark(schema.marks.bold!)],
    ["making a heading", story, [9, 9], setBlockType(schema.nodes.heading!, { level: 2 })],
    ["making a list", story, [9, 9], wrapInList(schema.nodes.bulletList!)],
    ["making a quotation", story, [9, 30], wrapIn(schema.nodes.blockquote!)],
  ];
  test.each(cases)("%s changes nothing of the copy, and all of it when accepted", (_name, doc, [from, to], command) => {
    const state = stateOf(doc, from, to);
    const after = suggest(state, command);
    check(doc, after.state.doc, after.plain);
  });
});

const nodes = schema.nodes as Record<string, NonNullable<(typeof schema.nodes)[string]>>;
const pasted = new Slice(
  Fragment.from([nodes.paragraph!.create(null, schema.text("One")), nodes.paragraph!.create(null, schema.text("Two"))]),
  1,
  1,
);
const doing =
  (change: (state: EditorState) => Transaction): Command =>
  (state, dispatch) => {
    dispatch?.(change(state));
    return true;
  };
const MENTION = { kind: "show", id: "01983f2e-0000-7000-8000-000000000001", label: "지금 우리 학교는" };
const COMMANDS: Record<string, Command> = {
  type: insert("x"),
  enter: splitBlock,
  item: splitListItem(nodes.listItem!),
  sink: sinkListItem(nodes.listItem!),
  outdent: liftListItem(nodes.listItem!),
  delete: deleteSelection,
  back: joinBackward,
  forward: joinForward,
  lift,
  paste: doing((state) => state.tr.replaceSelection(pasted)),
  rule: doing((state) => state.tr.replaceSelectionWith(nodes.horizontalRule!.create())),
  mention: doing((state) => state.tr.replaceSelectionWith(nodes.mention!.create(MENTION)).insertText(" ")),
  block: (state, dispatch) => {
    const { $from } = state.selection;
    if ($from.depth === 0) return false;
    dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, $from.before(1))).deleteSelection());
    return true;
  },
  bold: toggleMark(schema.marks.bold!),
  heading: setBlockType(nodes.heading!, { level: 3 }),
  bullets: wrapInList(nodes.bulletList!),
  quote: wrapIn(nodes.blockquote!),
};

const words = fc.array(
  fc.record({
    type: fc.constant("text"),
    text: fc.stringMatching(/^[a-z ]{1,8}$/),
    marks: fc.subarray([{ type: "bold" }, { type: "italic" }]),
  }),
  { maxLength: 3 },
);
const line = words.map((content) => ({ type: "paragraph", ...(content.length > 0 && { content }) }));
const list = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => ({
  type: "bulletList",
  content: lines.map((one) => ({ type: "listItem", content: [one] })),
}));
const someBlock = fc.oneof(
  { weight: 5, arbitrary: line },
  { weight: 2, arbitrary: list },
  { weight: 1, arbitrary: fc.constant({ type: "horizontalRule" }) },
  { weight: 1, arbitrary: line.map((one) => ({ ...one, type: "heading", attrs: { level: 2 } })) },
  { weight: 1, arbitrary: fc.array(line, { minLength: 1, maxLength: 2 }).map((content) => ({ type: "blockquote", content })) },
);
const withIds = (doc: Node) => {
  let id = 0;
  const { tr } = EditorState.create({ doc });
  doc.descendants((node, pos) => {
    if (node.isBlock) tr.setNodeAttribute(pos, "id", `b${id++}`);
  });
  return tr.doc;
};
const lettersOf = (doc: Doc) => textOf(doc).replaceAll(/\s/g, "");
const someDoc = fc.array(someBlock, { minLength: 1, maxLength: 4 }).map((content) => withIds(docOf(...content)));
const deeds = fc.array(fc.tuple(fc.constantFrom(...Object.keys(COMMANDS)), fc.nat(1_000), fc.nat(1_000)), { minLength: 1, maxLength: 6 });

test("whatever is done in suggesting mode, in whatever order, the copy stays and the text is one that the desk takes", () => {
  let told = 0;
  fc.assert(
    fc.property(someDoc, deeds, (doc, list) => {
      let state = stateOf(doc);
      for (const [name, a, b] of list) {
        const [from, to] = [a, b].map((at) => at % (state.doc.content.size + 1)).sort((x, y) => x - y) as [number, number];
        const { doc: now } = state;
        const command = COMMANDS[name] as Command;
        state = state.apply(state.tr.setSelection(TextSelection.between(now.resolve(from), now.resolve(to))));
        if (!command(state)) continue;
        const isFirst = state.doc.eq(doc);
        const after = suggest(state, command);
        told++;
        if (isFirst) expect(lettersOf(withSuggestions(json(after.state.doc)))).toBe(lettersOf(json(after.plain)));
        expect(parseDocument(json(after.state.doc))).toMatchObject({ ok: true });
        after.state.doc.check();
        expect(canonical(withoutSuggestions(json(after.state.doc)))).toEqual(canonical(json(doc)));
        state = after.state;
      }
    }),
    { numRuns: 150 },
  );
  expect(told).toBeGreaterThan(150);
});
