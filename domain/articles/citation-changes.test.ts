import { expect, test } from "vitest";
import { citationChanges } from "./citation-changes";
import type { CitationAttrs, Doc } from "./document";

const A = "01983f2e-0000-7000-8000-00000000000a";
const B = "01983f2e-0000-7000-8000-00000000000b";
const stating = (...said: [text: string, attrs: CitationAttrs][]): Doc => ({
  type: "doc",
  content: said.map(([text, attrs], at) => ({
    type: "paragraph",
    attrs: { id: `p${at}` },
    content: [{ type: "text", text, marks: [{ type: "citation", attrs }] }],
  })),
});
const plain = (claimId: string): CitationAttrs => ({ claimId, mode: "plain" });
const changes = (before: Doc | null, after: Doc) => citationChanges(before, after).map(({ change, record }) => [change, record]);

test("a first text brings all it states", () => expect(changes(null, stating(["2025", plain(A)]))).toEqual([["added", A]]));
test("a sentence that now states another fact drops the one and brings the other", () =>
  expect(changes(stating(["2024", plain(A)]), stating(["2025", plain(B)]))).toEqual([
    ["added", B],
    ["dropped", A],
  ]));
test("what is stated in other words, or as of a day, is stated anew", () => {
  expect(changes(stating(["2024", plain(A)]), stating(["in 2024", plain(A)]))).toEqual([["restated", A]]);
  expect(changes(stating(["2024", plain(A)]), stating(["2024", { claimId: A, mode: "as_of", asOfOn: "2024-04-01" }]))).toEqual([
    ["restated", A],
  ]);
});
test("what is stated as before is no change", () => expect(changes(stating(["2024", plain(A)]), stating(["2024", plain(A)]))).toEqual([]));
