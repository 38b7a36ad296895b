import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ArticleBody } from "./body";

const id = "b1";
const text = (words: string, ...marks: object[]) => ({ type: "text", text: words, marks });
const paragraph = (...content: object[]) => ({ type: "paragraph", attrs: { id }, content });
const link = (href: string) => ({ type: "link", attrs: { href } });

function print(content: unknown[], props: Partial<Parameters<typeof ArticleBody>[0]> = {}) {
  return renderToStaticMarkup(<ArticleBody body={{ type: "doc", content }} language="en-GB" {...props} />).replace(
    /^<div class="prose">|<\/div>$/g,
    "",
  );
}

describe("the text of a story", () => {
  test("every block of the schema is printed", () => {
    const html = print([
      { type: "heading", attrs: { id, level: 2 }, content: [text("Two")] },
      { type: "heading", attrs: { id, level: 3 }, content: [text("Three")] },
      { type: "bulletList", attrs: { id }, content: [{ type: "listItem", attrs: { id }, content: [paragraph(text("one"))] }] },
      { type: "orderedList", attrs: { id, start: 4 }, content: [{ type: "listItem", attrs: { id }, content: [paragraph(text("four"))] }] },
      { type: "blockquote", attrs: { id }, content: [paragraph(text("said"))] },
      { type: "horizontalRule", attrs: { id } },
      paragraph(text("before"), { type: "hardBreak" }, text("after")),
    ]);
    expect(html).toBe(
      '<h2>Two</h2><h3>Three</h3><ul><li><p>one</p></li></ul><ol start="4"><li><p>four</p></li></ol>' +
        "<blockquote><p>said</p></blockquote><hr/><p>before<br/>after</p>",
    );
  });

  test("an empty paragraph leaves no gap", () => expect(print([{ type: "paragraph", attrs: { id } }])).toBe(""));

  test("words in another language say which", () => {
    expect(print([paragraph(text("지금", { type: "language", attrs: { code: "ko" } }))])).toBe('<p><span lang="ko">지금</span></p>');
  });

  test("one link over plain and bold words is one link", () => {
    const html = print([paragraph(text("the ", link("https://a.example/")), text("report", link("https://a.example/"), { type: "bold" }))]);
    expect(html).toBe('<p><a href="https://a.example/">the <strong>report</strong></a></p>');
  });

  test.each(["javascript:alert(1)", "//evil.example", "data:text/html,x", " https://x.example"])(
    "%s prints its words and no link",
    (href) => {
      expect(print([paragraph(text("words", link(href)))])).toBe("<p>words</p>");
    },
  );

  test("a mention leads to the record where the story is linked to it, and prints its label where not", () => {
    const mention = { type: "mention", attrs: { kind: "person", id: "p1", label: "Lomon" } };
    expect(print([paragraph(mention)], { pathOf: (kind, of) => `/${kind}/${of}` })).toBe('<p><a href="/person/p1">Lomon</a></p>');
    expect(print([paragraph(mention)])).toBe("<p>Lomon</p>");
  });

  test("no link stands inside a link", () => {
    const mention = { type: "mention", attrs: { kind: "person", id: "p1", label: "Lomon" }, marks: [link("https://a.example/")] };
    expect(print([paragraph(mention)], { pathOf: () => "/people/lomon" })).toBe('<p><a href="https://a.example/">Lomon</a></p>');
  });

  const cites = (claimId: string) => ({ type: "citation", attrs: { claimId, mode: "plain" } });

  test("words that state a claim are followed by their source once, and outside their link", () => {
    const props = { sources: { c1: 1, c2: 2 } };
    expect(print([paragraph(text("out in ", cites("c1")), text("2025", cites("c1"), { type: "bold" }), text(", says"))], props)).toBe(
      '<p>out in <strong>2025</strong><sup class="ref"><a href="#source-1" aria-label="Source 1">1</a></sup>, says</p>',
    );
    expect(print([paragraph(text("report", link("https://a.example/"), cites("c2")))], props)).toBe(
      '<p><a href="https://a.example/">report</a><sup class="ref"><a href="#source-2" aria-label="Source 2">2</a></sup></p>',
    );
    expect(print([paragraph(text("no source listed", cites("c3")))], props)).toBe("<p>no source listed</p>");
  });

  test("a live fact prints what the ledger says now, and a gap where it says nothing", () => {
    const live = { type: "liveFact", attrs: { claimId: "c1" } };
    const facts = { c1: { text: "filming is under way", certainty: "confirmed" as const } };
    expect(print([paragraph(text("Now "), live)], { facts })).toBe(
      '<p>Now <span data-certainty="confirmed">filming is under way</span></p>',
    );
    expect(print([paragraph(text("Now "), live)])).toBe("<p>Now …</p>");
  });

  test("a paragraph that states a fact says beside it how sure that is, once for as long as nothing else is", () => {
    const margin = {
      c1: { certainty: "reported" as const, said: "Star News, via Naver" },
      e1: { certainty: null, said: "Made 18 April 2025" },
    };
    const guess = { type: "citation", attrs: { estimateId: "e1", mode: "plain" } };
    const then = { type: "citation", attrs: { claimId: "c1", mode: "as_of", asOfOn: "2025-04-18" } };
    const html = print(
      [
        paragraph(text("a", cites("c1"))),
        paragraph(text("b", cites("c1"))),
        paragraph(text("c")),
        { type: "bulletList", attrs: { id }, content: [{ type: "listItem", attrs: { id }, content: [paragraph(text("d", guess))] }] },
        paragraph(text("e", then)),
        paragraph(text("f", cites("unknown"))),
      ],
      { margin },
    );
    expect(html.match(/class="note"/g)).toHaveLength(3);
    expect(html).toMatch(
      /<div class="para"><p>a<\/p><div class="note".*?Reported<\/span> Star News, via Naver<\/p><\/div><\/div><p>b<\/p><p>c<\/p>/,
    );
    expect(html).toMatch(/<li><div class="para"><p>d<\/p>.*?Our estimate<\/span> Made 18 April 2025/);
    expect(html).toContain('As it stood on <time dateTime="2025-04-18">18 April 2025</time>');
    expect(html.endsWith("<p>f</p>")).toBe(true);
  });

  test("what is outside the schema is left out and named, and the rest stands", () => {
    const heard: string[] = [];
    const html = print(
      [
        { type: "iframe", attrs: { src: "https://x.example" } },
        paragraph(text("stays", { type: "comment" }), { type: "script", text: "x" }),
      ],
      { onUnknown: (what) => heard.push(what) },
    );
    expect(html).toBe("<p>stays</p>");
    expect(heard).toEqual(["iframe", "comment", "script"]);
  });

  test("a document deeper than the schema allows ends where the schema does", () => {
    let deep: object = paragraph(text("bottom"));
    for (let level = 0; level < 5_000; level++)
      deep = { type: "bulletList", attrs: { id }, content: [{ type: "listItem", attrs: { id }, content: [deep] }] };
    const heard: string[] = [];
    expect(print([deep], { onUnknown: (what) => heard.push(what) })).not.toContain("bottom");
    expect(heard).toEqual(["too deep"]);
  });

  test("text is text, whatever it looks like", () => {
    expect(print([paragraph(text("<script>alert(1)</script>"))])).toBe("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>");
  });

  test.each([null, 7, "doc", [], { type: "doc" }, { type: "doc", content: "x" }])("%j is an empty story, not an error", (body) => {
    expect(renderToStaticMarkup(<ArticleBody body={body} language="en-GB" />)).toBe('<div class="prose"></div>');
  });
});
