import { getSchema } from "@tiptap/core";
import { EditorState, TextSelection } from "@tiptap/pm/state";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Doc } from "@/domain/articles/document";
import { decide } from "@/domain/articles/suggestions";
import { suggestionKeys } from "@/domain/articles/suggestions-in";
import { schemaExtensions } from "../schema/extensions";
import { placesOf, toBe } from "./answer";
import { track } from "./track";

const schema = getSchema(schemaExtensions);
const p = (id: string, text: string) => ({ type: "paragraph", attrs: { id }, ...(text && { content: [{ type: "text", text }] }) });
const story = schema.nodeFromJSON({
  type: "doc",
  content: [
    p("a", "Filming starts in May."),
    {
      type: "bulletList",
      attrs: { id: "l" },
      content: ["One.", "Two."].map((text, at) => ({ type: "listItem", attrs: { id: `i${at}` }, content: [p(`p${at}`, text)] })),
    },
    { type: "horizontalRule", attrs: { id: "r" } },
    p("b", "Star News said so."),
  ],
});

/** A text with suggestions made by hands that type, delete, split and restyle at these places. */
function suggestedAt(places: readonly (readonly [number, number, string])[]) {
  let key = 0;
  let state = EditorState.create({ doc: story });
  for (const [a, b, deed] of places) {
    const [from, to] = [a, b].map((at) => at % (state.doc.content.size + 1)).sort((x, y) => x - y) as [number, number];
    const selection = TextSelection.between(state.doc.resolve(from), state.doc.resolve(to));
    const { tr } = state.apply(state.tr.setSelection(selection));
    const change =
      deed === "split"
        ? tr.deleteSelection()
        : deed === "bold"
          ? tr.addMark(selection.from, selection.to, schema.mark("bold"))
          : tr.insertText(deed);
    if (deed === "split" && change.selection.$from.parent.isTextblock) change.split(change.selection.from);
    const told = change.docChanged ? track(change, state.apply(state.tr.setSelection(selection)), () => `s${key++}`) : null;
    if (told) state = EditorState.create({ doc: told.doc });
  }
  return state;
}

const deeds = fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.constantFrom("x", "", "split", "bold")), { minLength: 1, maxLength: 5 });

test("what is answered in the editor is what the desk would have made of it", () => {
  fc.assert(
    fc.property(deeds, fc.constantFrom("accept" as const, "decline" as const), fc.nat(), (places, verdict, pick) => {
      const state = suggestedAt(places);
      const text = state.doc.toJSON() as Doc;
      const keys = [...suggestionKeys(text)];
      if (keys.length === 0) return;
      for (const chosen of [keys, [keys[pick % keys.length] as string]]) {
        const decided = schema.nodeFromJSON(decide(text, chosen, verdict));
        expect(toBe(state.tr, state.doc, decided).doc.toJSON()).toEqual(decided.toJSON());
      }
    }),
    { numRuns: 200 },
  );
});

test("an answer touches no block beside its own, so that a caret elsewhere stays in its words", () => {
  const state = suggestedAt([[19, 22, "June"]]);
  const decided = schema.nodeFromJSON(decide(state.doc.toJSON() as Doc, ["s0"], "accept"));
  const end = state.doc.content.size - 3;
  const tr = toBe(state.tr, state.doc, decided);
  expect(tr.doc.resolve(tr.mapping.map(end)).parent.textContent).toBe("Star News said so.");
  expect(tr.doc.child(0).textContent).toBe("Filming starts in June.");
});

test("each suggestion can be found in the text by its key", () => {
  const { doc } = suggestedAt([[19, 22, "June"]]);
  const place = placesOf(doc).get("s0");
  expect(place && doc.textBetween(place.from, place.to)).toBe("MayJune");
});
