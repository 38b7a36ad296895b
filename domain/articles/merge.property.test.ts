import fc from "fast-check";
import { expect, test } from "vitest";
import type { Block, Doc } from "./document";
import { type Choices, countPlaces, type Merge, mergeTexts, settle, type Text } from "./merge";

const RUNS = { numRuns: 1_000 };
const paragraph = (id: string, words: string): Block => ({
  type: "paragraph",
  attrs: { id },
  ...(words !== "" && { content: [{ type: "text", text: words }] }),
});
const doc = (blocks: Block[]): Doc => ({ type: "doc", content: blocks });
const wordsOf = (block: Block | null): string => (block ? JSON.stringify(block) : "");

type Edit = { kind: "change" | "remove" | "insert" | "move"; at: number; to: number };
const anEdit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom("change", "remove", "insert", "move"),
  at: fc.nat(9),
  to: fc.nat(9),
});

/** A text somebody made of another; every word they typed is like no other. */
function edited(base: Text, who: string, edits: readonly Edit[]): { text: Text; typed: string[] } {
  const blocks = [...base.body.content];
  const typed: string[] = [];
  const words = () => {
    typed.push(`${who}${typed.length}`);
    return `typed ${typed.at(-1)}.`;
  };
  for (const { kind, at, to } of edits) {
    const index = blocks.length === 0 ? 0 : at % blocks.length;
    const block = blocks[index];
    if (kind === "insert") blocks.splice(index, 0, paragraph(`${who}-${typed.length}`, words()));
    else if (block && kind === "change") blocks[index] = paragraph(block.attrs.id, words());
    else if (block && kind === "remove") blocks.splice(index, 1);
    else if (block) blocks.splice(to % (blocks.length + 1), 0, ...blocks.splice(index, 1));
  }
  const fields = { ...base.fields, ...(edits.length % 2 === 1 && { headline: words() }) };
  return { text: { fields, body: doc(blocks) }, typed };
}

const aBase = fc
  .array(fc.string({ maxLength: 8 }), { maxLength: 8 })
  .map((words): Text => ({ fields: { headline: "Was", standfirst: "" }, body: doc(words.map((one, at) => paragraph(`b${at}`, one))) }));
const aStory = fc.record({ base: aBase, my: fc.array(anEdit, { maxLength: 8 }), their: fc.array(anEdit, { maxLength: 8 }) });

const keeping = (merge: Merge, side: "mine" | "theirs"): Choices => ({
  fields: Object.fromEntries(merge.fields.flatMap((part) => (part.is === "place" ? [[part.key, { value: part[side] }]] : []))),
  body: Object.fromEntries(
    merge.body.flatMap((part) => (part.is === "place" ? [[part.key, part[side] ? [part[side] as Block] : []]] : [])),
  ),
});

test("where one side left everything as it was, the other side's text comes out, and nothing is asked", () => {
  fc.assert(
    fc.property(aStory, ({ base, my }) => {
      const { text } = edited(base, "m", my);
      const [ours, theirs] = [mergeTexts(base, text, base), mergeTexts(base, base, text)];
      expect([countPlaces(ours), countPlaces(theirs)]).toEqual([0, 0]);
      expect(settle(ours, { fields: {}, body: {} })).toEqual(text);
      expect(settle(theirs, { fields: {}, body: {} })).toEqual(text);
    }),
    RUNS,
  );
});

test("the same text on both sides is that text", () => {
  fc.assert(
    fc.property(aStory, ({ base, my }) => {
      const { text } = edited(base, "m", my);
      expect(settle(mergeTexts(base, text, text), { fields: {}, body: {} })).toEqual(text);
    }),
    RUNS,
  );
});

test("every word either side typed and still has is in what is kept or in a place offered", () => {
  fc.assert(
    fc.property(aStory, ({ base, my, their }) => {
      const [mine, theirs] = [edited(base, "m", my), edited(base, "t", their)];
      const merge = mergeTexts(base, mine.text, theirs.text);
      const shown = JSON.stringify([merge.fields, merge.body.filter(({ is }) => is !== "dropped")]);
      for (const { text, typed } of [mine, theirs]) {
        const has = JSON.stringify(text);
        for (const word of typed.filter((one) => has.includes(`typed ${one}.`))) expect(shown).toContain(`typed ${word}.`);
      }
    }),
    RUNS,
  );
});

test("whichever side is chosen at each place, no block stands twice and none that both kept is missing", () => {
  fc.assert(
    fc.property(aStory, fc.constantFrom("mine" as const, "theirs" as const), ({ base, my, their }, side) => {
      const [mine, theirs] = [edited(base, "m", my).text, edited(base, "t", their).text];
      const merge = mergeTexts(base, mine, theirs);
      const ids = settle(merge, keeping(merge, side))?.body.content.map(({ attrs }) => attrs.id) ?? [];
      expect(new Set(ids).size).toBe(ids.length);
      const inBoth = mine.body.content.filter(({ attrs }) => theirs.body.content.some((block) => block.attrs.id === attrs.id));
      expect(ids).toEqual(expect.arrayContaining(inBoth.map(({ attrs }) => attrs.id)));
    }),
    RUNS,
  );
});

test("a place that waits keeps the text from being settled", () => {
  const base = { fields: {}, body: doc([paragraph("a", "was")]) };
  const merge = mergeTexts(base, { ...base, body: doc([paragraph("a", "mine")]) }, { ...base, body: doc([paragraph("a", "theirs")]) });
  expect(merge.body.map((part) => part.is === "place" && [part.mine, part.before, part.theirs].map(wordsOf))).toHaveLength(1);
  expect(settle(merge, { fields: {}, body: {} })).toBeNull();
  expect(settle(merge, keeping(merge, "mine"))?.body.content).toEqual([paragraph("a", "mine")]);
});
