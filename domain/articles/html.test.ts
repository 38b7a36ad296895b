import { expect, test } from "vitest";
import { english } from "../kernel/say-in";
import { htmlOf, type Surroundings } from "./html";

const around: Surroundings = {
  say: english,
  absolute: (path) => `https://desk.example${path}`,
  pathOf: (kind, id) => (kind === "show" && id === "harbour" ? "/shows/harbour" : null),
  pictureOf: ({ assetId }) => `<img src="/media/${assetId}">`,
  factOf: (claimId) => (claimId === "known" ? "12 May <2026>" : null),
};
const html = (...content: unknown[]) => htmlOf({ type: "doc", content }, around);
const paragraph = (...content: unknown[]) => ({ type: "paragraph", attrs: { id: "p" }, content });
const text = (words: string, ...marks: unknown[]) => ({ type: "text", text: words, marks });
const link = (href: string) => ({ type: "link", attrs: { href } });

test("every block has its plain element", () => {
  const item = { type: "listItem", content: [paragraph(text("one"))] };
  expect(
    html(
      { type: "heading", attrs: { level: 2 }, content: [text("A")] },
      { type: "heading", attrs: { level: 3 }, content: [text("B")] },
      { type: "bulletList", content: [item] },
      { type: "orderedList", attrs: { start: 3 }, content: [item] },
      { type: "blockquote", content: [paragraph(text("said"))] },
      { type: "horizontalRule" },
    ),
  ).toBe('<h2>A</h2><h3>B</h3><ul><li><p>one</p></li></ul><ol start="3"><li><p>one</p></li></ol><blockquote><p>said</p></blockquote><hr>');
});
test("words stay words, whatever they look like", () => {
  expect(html(paragraph(text('<script>alert("x")</script> & more', { type: "bold" })))).toBe(
    "<p><strong>&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; more</strong></p>",
  );
});
test("links of ours become absolute, and those nobody should follow become words", () => {
  expect(html(paragraph(text("here", link("/shows/x"))))).toBe('<p><a href="https://desk.example/shows/x">here</a></p>');
  for (const href of ["javascript:alert(1)", "#source-1", "//evil.example"])
    expect(html(paragraph(text("here", link(href))))).toBe("<p>here</p>");
});
test("a mention leads to its record where it may, and never within another link", () => {
  const mention = (id: string, ...marks: unknown[]) => ({ type: "mention", attrs: { kind: "show", id, label: "Harbour" }, marks });
  expect(html(paragraph(mention("harbour"), mention("other")))).toBe(
    '<p><a href="https://desk.example/shows/harbour">Harbour</a>Harbour</p>',
  );
  expect(html(paragraph(mention("harbour", link("https://a.example/"))))).toBe('<p><a href="https://a.example/">Harbour</a></p>');
});
test("a live fact prints the ledger's words, and a gap where it has none", () => {
  const fact = (claimId: string) => ({ type: "liveFact", attrs: { claimId } });
  expect(html(paragraph(fact("known"), text(" and "), fact("unknown")))).toBe("<p>12 May &lt;2026&gt; and …</p>");
});
test("what the schema does not know is left out, and the rest is told", () => {
  expect(html({ type: "iframe", attrs: { src: "x" } }, paragraph(text("kept", { type: "blink" })), null, "x")).toBe("<p>kept</p>");
  expect(htmlOf(null, around)).toBe("");
});
test("nesting beyond the schema ends, and the page with it goes on", () => {
  let node: unknown = paragraph(text("deep"));
  for (let depth = 0; depth < 5_000; depth++) node = { type: "bulletList", content: [{ type: "listItem", content: [node] }] };
  expect(html(node, paragraph(text("after")))).toContain("<p>after</p>");
});
