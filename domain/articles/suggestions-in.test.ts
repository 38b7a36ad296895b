import { expect, test } from "vitest";
import type { Doc } from "./document";
import { suggestionKeys, suggestionsIn } from "./suggestions-in";

const mark = (type: "insertion" | "deletion", id: string) => ({ type, attrs: { id } });
const text = (words: string, ...marks: object[]) => ({ type: "text", text: words, ...(marks.length > 0 && { marks }) });
const doc = (...content: object[]) => ({ type: "doc", content }) as Doc;
const p = (id: string, content: object[], ...marks: object[]) => ({
  type: "paragraph",
  attrs: { id },
  content,
  ...(marks.length > 0 && { marks }),
});

test("a replacement is one suggestion with the words that go and the words that come", () => {
  const [one, ...more] = suggestionsIn(
    doc(p("a", [text("in "), text("May", mark("deletion", "s")), text("June", mark("insertion", "s"))])),
  );
  expect(more).toEqual([]);
  expect(one).toMatchObject({ key: "s", blockId: "a", removed: "May", inserted: "June", breaks: { in: [], out: [] } });
});
test("a new paragraph counts as a break, by the words it holds", () => {
  const [one] = suggestionsIn(doc(p("a", [text("One.")]), p("b", [text("Two.", mark("insertion", "s"))], mark("insertion", "s"))));
  expect(one).toMatchObject({ blockId: "b", inserted: "Two.", breaks: { in: ["Two."], out: [] } });
});
test("a divider that would go is named by its kind", () => {
  const rule = { type: "horizontalRule", attrs: { id: "r" }, marks: [mark("deletion", "s")] };
  expect(suggestionsIn(doc(rule))[0]).toMatchObject({ blockId: "r", blocks: { in: [], out: ["horizontalRule"] } });
});
test("words that would look otherwise say how", () => {
  const was = { type: "modification", attrs: { id: "s", was: { marks: [{ type: "italic" }] } } };
  expect(suggestionsIn(doc(p("a", [text("Star News", { type: "bold" }, was)])))[0]).toMatchObject({
    restyled: "Star News",
    looks: ["bold", "no italic"],
  });
});
test("suggestions come in the order of the text, each once", () => {
  const body = doc(
    p("a", [text("x", mark("insertion", "s2")), text("y"), text("z", mark("deletion", "s1")), text("w", mark("insertion", "s2"))]),
  );
  expect(suggestionsIn(body).map(({ key, inserted }) => [key, inserted])).toEqual([
    ["s2", "xw"],
    ["s1", ""],
  ]);
  expect([...suggestionKeys(body)]).toEqual(["s2", "s1"]);
});
