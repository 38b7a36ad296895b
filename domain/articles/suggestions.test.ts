import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Doc, textOf } from "./document";
import { parseDocument } from "./document-schema";
import { decide, hasSuggestions, type Part, partsOf, suggestionMarks, withoutSuggestions, withSuggestions } from "./suggestions";

const doc = (...content: Part[]) => ({ type: "doc", content }) as unknown as Doc;
const p = (id: string, ...content: (Part | string)[]): Part => ({
  type: "paragraph",
  attrs: { id },
  ...(content.length > 0 && { content: content.map((part) => (typeof part === "string" ? { type: "text", text: part } : part)) }),
});
const words = (text: string, ...marks: NonNullable<Part["marks"]>): Part => ({ type: "text", text, marks });
const ins = (id: string) => ({ type: "insertion", attrs: { id } });
const del = (id: string) => ({ type: "deletion", attrs: { id } });
const on = (part: Part, ...marks: NonNullable<Part["marks"]>): Part => ({ ...part, marks });
const both = (text: Doc) => ({ declined: withoutSuggestions(text), accepted: withSuggestions(text) });

describe("a suggestion", () => {
  test("of new words is not in the copy, and of gone words changes nothing", () => {
    const text = doc(p("a", "Filming starts ", words("in May", del("s1")), words("in June", ins("s1")), "."));
    expect(both(text)).toEqual({ declined: doc(p("a", "Filming starts in May.")), accepted: doc(p("a", "Filming starts in June.")) });
    expect(textOf(text)).toBe("Filming starts in May.");
  });
  test("to split a paragraph joins it again when declined", () => {
    expect(both(doc(p("a", "One. "), on(p("b", "Two."), ins("s1"))))).toEqual({
      declined: doc(p("a", "One. Two.")),
      accepted: doc(p("a", "One. "), p("b", "Two.")),
    });
  });
  test("to join two paragraphs leaves them apart when declined", () => {
    expect(both(doc(p("a", "One. "), on(p("b", "Two."), del("s1"))))).toEqual({
      declined: doc(p("a", "One. "), p("b", "Two.")),
      accepted: doc(p("a", "One. Two.")),
    });
  });
  test("of a whole new paragraph leaves no trace when declined", () => {
    const text = doc(p("a", "One."), on(p("b", words("New.", ins("s1"))), ins("s1")), p("c", "Two."));
    expect(withoutSuggestions(text)).toEqual(doc(p("a", "One."), p("c", "Two.")));
  });
  test("to take a divider out is about the whole of it", () => {
    const rule: Part = { type: "horizontalRule", attrs: { id: "r" } };
    expect(both(doc(p("a", "One."), on(rule, del("s1"))))).toEqual({ declined: doc(p("a", "One."), rule), accepted: doc(p("a", "One.")) });
  });
  test("of bold words is undone to how they looked", () => {
    const link = { type: "link", attrs: { href: "https://example.org/" } };
    const text = doc(
      p("a", words("Star News", { type: "bold" }, link, { type: "modification", attrs: { id: "s1", was: { marks: [link] } } })),
    );
    expect(both(text)).toEqual({
      declined: doc(p("a", words("Star News", link))),
      accepted: doc(p("a", words("Star News", { type: "bold" }, link))),
    });
  });
  test("to make a paragraph a heading is undone with its words as they are", () => {
    const was = { type: "modification", attrs: { id: "s1", was: { type: "paragraph", attrs: {} } } };
    const heading: Part = { type: "heading", attrs: { id: "a", level: 2 }, content: [{ type: "text", text: "Cast" }], marks: [was] };
    expect(withoutSuggestions(doc(heading))).toEqual(doc(p("a", "Cast")));
  });
  test("to split an item of a list gives its words back to the item before", () => {
    const item = (id: string, ...content: Part[]): Part => ({ type: "listItem", attrs: { id }, content });
    const list = (...content: Part[]): Part => ({ type: "bulletList", attrs: { id: "l" }, content });
    const text = doc(list(item("i", p("a", "One ")), item("j", on(p("b", "two"), ins("s1")))));
    expect(withoutSuggestions(text)).toEqual(doc(list(item("i", p("a", "One two")))));
  });
  test("to take out all there is leaves one empty line", () => {
    expect(withSuggestions(doc(on(p("a", words("All.", del("s1"))), del("s1"))))).toEqual(doc(p("a")));
  });
  test("that is decided leaves those of others", () => {
    const text = doc(p("a", words("x", ins("ana")), "y", words("z", del("milo"))));
    expect(decide(text, ["ana"], "accept")).toEqual(doc(p("a", "xy", words("z", del("milo")))));
  });
  test("declined between two that wait gives the words back to the paragraph they came from", () => {
    const text = doc(p("a", "One "), on({ type: "horizontalRule", attrs: { id: "r" } }, ins("milo")), on(p("b", "two"), ins("ana")));
    expect(withoutSuggestions(decide(text, ["ana"], "decline"))).toEqual(withoutSuggestions(text));
  });
});

const IDS = ["s1", "s2", "s3"];
const suggestion = fc
  .tuple(fc.constantFrom("insertion", "deletion"), fc.constantFrom(...IDS))
  .map(([type, id]) => ({ type, attrs: { id } }));
const modification = fc.constantFrom(...IDS).map((id) => ({ type: "modification", attrs: { id, was: { marks: [{ type: "italic" }] } } }));
const marks = fc
  .tuple(fc.subarray([{ type: "bold" }]), fc.option(suggestion, { nil: null }), fc.option(modification, { nil: null, freq: 4 }))
  .map(([looks, inOrOut, was]) => [...looks, ...(inOrOut ? [inOrOut] : []), ...(was ? [was] : [])] as NonNullable<Part["marks"]>);
const inline = fc.oneof(
  fc.tuple(fc.stringMatching(/^[a-z ]{1,6}$/), marks).map(([text, given]): Part => withMarks({ type: "text", text }, given)),
  marks.map((given) => withMarks({ type: "hardBreak" }, given)),
);
const blockMarks = fc.option(suggestion, { nil: null, freq: 2 }).map((mark) => (mark ? [mark] : []));
const withMarks = (part: Part, given: NonNullable<Part["marks"]>): Part => (given.length > 0 ? { ...part, marks: given } : part);
/** As the editor has them: words beside words that look the same are one run. */
function runsOf(parts: readonly Part[]): Part[] {
  const runs: Part[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    const isOneRun = last?.type === "text" && part.type === "text" && JSON.stringify(last.marks) === JSON.stringify(part.marks);
    if (isOneRun) runs[runs.length - 1] = { ...last, text: `${last.text}${part.text}` };
    else runs.push(part);
  }
  return runs;
}
const paragraph = fc
  .tuple(fc.array(inline, { maxLength: 4 }).map(runsOf), blockMarks)
  .map(([content, given]) => withMarks({ type: "paragraph", attrs: {}, ...(content.length > 0 && { content }) }, given));
const item = fc.tuple(paragraph, blockMarks).map(([first, given]): Part => {
  const { marks: _none, ...plain } = first;
  return { type: "listItem", attrs: {}, content: [withMarks(plain, given)] };
});
const block = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  { weight: 1, arbitrary: blockMarks.map((given) => withMarks({ type: "horizontalRule", attrs: {} }, given)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.array(item, { minLength: 1, maxLength: 3 }), blockMarks)
      .map(([content, given]) => withMarks({ type: "bulletList", attrs: {}, content }, given)),
  },
);
const text = fc.array(block, { minLength: 1, maxLength: 6 }).map((content) => {
  let next = 0;
  const root: Part = structuredClone({ type: "doc", content: [{ type: "paragraph", attrs: {} }, ...content] });
  for (const part of partsOf(root)) if (part.attrs && part.type !== "doc") part.attrs.id = `b${next++}`;
  return root as unknown as Doc;
});
const idsIn = (root: Doc) =>
  new Set([...partsOf(root as Part)].flatMap((part) => suggestionMarks(part).map((mark) => String(mark.attrs?.id))));

describe("whatever is suggested", () => {
  const often = { numRuns: 500 };
  test("all of it accepted or declined leaves a text without marks that the desk takes", () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const decided of [withSuggestions(given), withoutSuggestions(given)]) {
          expect(hasSuggestions(decided)).toBe(false);
          expect(parseDocument(decided)).toMatchObject({ ok: true });
        }
        const all = [...idsIn(given)];
        expect(decide(given, all, "accept")).toEqual(withSuggestions(given));
        expect(decide(given, all, "decline")).toEqual(withoutSuggestions(given));
      }),
      often,
    );
  });
  test("answering one leaves no mark of it, gives the others none they had not, and a text the desk takes", () => {
    fc.assert(
      fc.property(text, fc.constantFrom("accept" as const, "decline" as const), (given, verdict) => {
        const left = decide(given, ["s1"], verdict);
        const ids = idsIn(left);
        expect(ids.has("s1")).toBe(false);
        expect([...ids].every((id) => idsIn(given).has(id))).toBe(true);
        expect(parseDocument(left)).toMatchObject({ ok: true });
      }),
      often,
    );
  });
  test("declining one never changes the copy", () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(withoutSuggestions(decide(given, ["s1"], "decline"))).toEqual(withoutSuggestions(given));
      }),
      often,
    );
  });
  test("accepting one never changes what accepting all would come to", () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(withSuggestions(decide(given, ["s1"], "accept"))).toEqual(withSuggestions(given));
      }),
      often,
    );
  });
});
