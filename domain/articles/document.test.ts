import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseBoundedJson } from "../kernel/text";
import { DOCUMENT_LIMITS, type Doc, referencesIn, textOf, tkCount, wordCount } from "./document";
import { parseDocument } from "./document-schema";

const UUID = "0198a000-0000-7000-8000-000000000001";
const paragraph = (...content: object[]) => ({ type: "paragraph", attrs: { id: "p1" }, content });
const text = (words: string, ...marks: object[]) => ({ type: "text", text: words, ...(marks.length > 0 && { marks }) });
const doc = (...content: object[]) => ({ type: "doc", content });
const mention = (label: string) => ({ type: "mention", attrs: { kind: "person", id: UUID, label } });
const faultOf = (value: unknown) => {
  const parsed = parseDocument(value);
  return parsed.ok ? null : parsed.fault;
};

test("every node and mark of the first version is taken and comes back as it was", () => {
  const all = doc(
    { type: "heading", attrs: { id: "h", level: 2 }, content: [text("What stands")] },
    paragraph(
      text("Netflix ", { type: "bold" }),
      mention("Lomon"),
      { type: "hardBreak" },
      text("site", { type: "link", attrs: { href: "https://example.com/" } }),
    ),
    paragraph(text("지금 우리 학교는", { type: "language", attrs: { code: "ko" } }, { type: "italic" })),
    { type: "bulletList", attrs: { id: "l" }, content: [{ type: "listItem", attrs: { id: "i" }, content: [paragraph(text("one"))] }] },
    {
      type: "orderedList",
      attrs: { id: "o", start: 3 },
      content: [{ type: "listItem", attrs: { id: "j" }, content: [paragraph(text("three"))] }],
    },
    { type: "blockquote", attrs: { id: "q" }, content: [paragraph(text("said"))] },
    { type: "horizontalRule", attrs: { id: "r" } },
  );
  expect(parseDocument(all)).toEqual({ ok: true, doc: all });
});

describe("what is not in the schema is refused, by name", () => {
  test.each([
    ["an unknown node", doc({ type: "iframe", attrs: { id: "x" } }), "unknown_node", "iframe"],
    ["a node in the wrong place", doc({ type: "listItem", attrs: { id: "x" } }), "misplaced", "listItem"],
    ["an unknown mark", doc(paragraph(text("a", { type: "style" }))), "unknown_mark", "style"],
    ["an unknown attribute", doc({ type: "paragraph", attrs: { id: "p", onclick: "x" } }), "unknown_attribute", "onclick"],
    ["an unknown key of a node", doc({ ...paragraph(text("a")), style: "x" }), "unknown_attribute", "style"],
    ["a block without its id", doc({ type: "paragraph" }), "bad_attribute", "id"],
    ["a script link", doc(paragraph(text("a", { type: "link", attrs: { href: "javascript:alert(1)" } }))), "bad_attribute", "href"],
    [
      "a link to nowhere in particular",
      doc(paragraph(text("a", { type: "link", attrs: { href: "//evil.example" } }))),
      "bad_attribute",
      "href",
    ],
    ["a mention of nothing", doc(paragraph({ type: "mention", attrs: { kind: "person", id: "1", label: "x" } })), "bad_attribute", "id"],
    ["a heading of level one", doc({ type: "heading", attrs: { id: "h", level: 1 } }), "bad_attribute", "level"],
    ["text without words", doc(paragraph(text(""))), "bad_attribute", "text"],
    ["marks on a block", doc({ ...paragraph(text("a")), marks: [{ type: "bold" }] }), "unknown_mark", "paragraph"],
    ["something else", { type: "paragraph" }, "not_a_document", "doc"],
  ])("%s", (_what, value, code, what) => expect(faultOf(value)).toEqual({ code, what }));

  test.each([null, "text", 7, [], { type: "constructor" }, doc({ type: "constructor" })])("%j", (value) =>
    expect(parseDocument(value).ok).toBe(false),
  );
});

test("names that reach a prototype are no names of ours", () => {
  expect(faultOf(doc({ type: "__proto__" }))?.code).toBe("unknown_node");
  expect(() => parseBoundedJson('{"type":"doc","__proto__":{}}', 10)).toThrow(SyntaxError);
});

test("depth is measured on the text, before anything recursive runs", () => {
  const deep = `${"[".repeat(5_000)}${"]".repeat(5_000)}`;
  expect(() => parseBoundedJson(deep, 70)).toThrow("nested too deeply");
  expect(parseBoundedJson('{"a":"[[[[[["}', 2)).toEqual({ a: "[[[[[[" });
});

test("a document deeper or longer than the limits is refused", () => {
  let list: object = {
    type: "bulletList",
    attrs: { id: "l" },
    content: [{ type: "listItem", attrs: { id: "i" }, content: [paragraph(text("deep"))] }],
  };
  for (let depth = 0; depth < DOCUMENT_LIMITS.depth; depth++)
    list = { type: "bulletList", attrs: { id: "l" }, content: [{ type: "listItem", attrs: { id: "i" }, content: [list] }] };
  expect(faultOf(doc(list))?.code).toBe("too_deep");
  expect(faultOf(doc(...Array.from({ length: DOCUMENT_LIMITS.nodes }, () => paragraph(text("a")))))?.code).toBe("too_many_nodes");
});

test("what Postgres cannot hold is taken out of the text, and nothing else", () => {
  const parsed = parseDocument(doc(paragraph(text("a\u0000b\ud800c 우리 😀"))));
  expect(parsed.ok && textOf(parsed.doc)).toBe("ab\ufffdc 우리 😀");
});

test("whatever is sent, the answer is a document or a fault", () => {
  fc.assert(fc.property(fc.anything({ withNullPrototype: true }), (value) => typeof parseDocument(value).ok === "boolean"));
  fc.assert(fc.property(fc.json(), (json) => typeof parseDocument(JSON.parse(json)).ok === "boolean"));
});

const story = doc(paragraph(text("Before "), mention("Park Ji-hu"), text(" and "), mention("Park Ji-hu")), {
  type: "bulletList",
  attrs: { id: "l" },
  content: [{ type: "listItem", attrs: { id: "i" }, content: [paragraph(text("one"))] }],
}) as Doc;

test("the words are one line a block, a mention as it prints", () => expect(textOf(story)).toBe("Before Park Ji-hu and Park Ji-hu\none"));
test("a record named twice is one reference", () => expect(referencesIn(story)).toEqual([{ kind: "person", id: UUID }]));
test("words are counted in any script", () => {
  expect(wordCount("Filming, at last: 12 episodes")).toBe(5);
  expect(wordCount("지금 우리 학교는")).toBe(3);
});
test("TK counts as a word of its own, in any case", () => expect(tkCount("TK, tk. ATK TKO kTk (Tk)")).toBe(3));
