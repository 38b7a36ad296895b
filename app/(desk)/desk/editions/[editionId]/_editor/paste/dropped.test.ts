import { expect, test } from "vitest";
import { NOTHING_DROPPED, pasteWords } from "./dropped";

const came = { paragraphs: 0, headings: 0, lists: 0, tables: 0, links: 0, blocks: 0 };

test("a paste is told in one breath: what came, what was dropped", () => {
  expect(pasteWords({ ...came, paragraphs: 14, links: 6 }, { ...NOTHING_DROPPED, drawings: 1, fontColours: 2 })).toBe(
    "Pasted 14 paragraphs, 6 links. Dropped: 1 drawing, 2 font colours.",
  );
  expect(pasteWords({ ...came, paragraphs: 1 }, NOTHING_DROPPED)).toBe("Pasted 1 paragraph.");
  expect(pasteWords(came, { ...NOTHING_DROPPED, pictures: 2 })).toBe(
    "Pasted nothing a story can hold. Dropped: 2 pictures. Add pictures from their files.",
  );
});
