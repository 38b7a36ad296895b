import fc from "fast-check";
import { expect, test } from "vitest";
import type { Inline } from "@/domain/articles/document";
import { type Editable, isEditable, textOfBlock, withText } from "./edit-text";

const paragraph = (...content: Inline[]): Editable => ({ type: "paragraph", attrs: { id: "p" }, content });
const SHOW = { type: "mention", attrs: { kind: "show", id: "s", label: "Harbour" } } as const;
const anInline: fc.Arbitrary<Inline> = fc.oneof<fc.MaybeWeightedArbitrary<Inline>[]>(
  fc.string({ minLength: 1, maxLength: 6, unit: "grapheme" }).map((text) => ({ type: "text" as const, text: text.replaceAll("\n", " ") })),
  fc.constant({ type: "text" as const, text: "bold", marks: [{ type: "bold" as const }] }),
  fc.constant(SHOW),
  fc.constant({ type: "hardBreak" as const }),
);

test("a block has the words it was given, and unchanged words leave it as it was", () => {
  fc.assert(
    fc.property(fc.array(anInline, { maxLength: 6 }), fc.string({ maxLength: 20, unit: "grapheme" }), (content, text) => {
      const block = paragraph(...content);
      expect(textOfBlock(withText(block, text))).toBe(text);
      expect(textOfBlock(withText(block, textOfBlock(block)))).toBe(textOfBlock(block));
    }),
    { numRuns: 1_000 },
  );
});

test("chips and links outside the change stay what they are", () => {
  const block = paragraph({ type: "text", text: "See " }, SHOW, { type: "text", text: " in May.", marks: [{ type: "bold" }] });
  expect(withText(block, "See Harbour in June.").content).toEqual([
    { type: "text", text: "See " },
    SHOW,
    { type: "text", text: " in ", marks: [{ type: "bold" }] },
    { type: "text", text: "June", marks: [{ type: "bold" }] },
    { type: "text", text: ".", marks: [{ type: "bold" }] },
  ]);
});

test("words that are typed state no claim, and a text with open suggestions is changed in the story", () => {
  const claim = { type: "citation" as const, attrs: { claimId: "c", mode: "plain" as const } };
  const cited = paragraph({ type: "text", text: "in May", marks: [claim] });
  expect(withText(cited, "in May 2027").content).toEqual([
    { type: "text", text: "in May", marks: [claim] },
    { type: "text", text: " 2027" },
  ]);
  expect(isEditable(paragraph({ type: "text", text: "new", marks: [{ type: "insertion", attrs: { id: "1" } }] }))).toBe(false);
});
