import { describe, expect, test } from "vitest";
import { type CitedClaim, changesFlagged, citationsIn, citedIssues, sourceNumbers } from "./citations";
import type { Block, CitationAttrs, Doc, Inline } from "./document";
import { textOf } from "./document";
import { parseDocument } from "./document-schema";

const A = "01983f2e-0000-7000-8000-00000000000a";
const B = "01983f2e-0000-7000-8000-00000000000b";
const cite = (text: string, attrs: Partial<CitationAttrs> = {}): Inline => ({
  type: "text",
  text,
  marks: [{ type: "citation", attrs: { claimId: A, mode: "plain", ...attrs } }],
});
const plain = (text: string): Inline => ({ type: "text", text });
const live: Inline = { type: "liveFact", attrs: { claimId: A } };
const paragraph = (id: string, ...content: Inline[]) => ({ type: "paragraph" as const, attrs: { id }, content });
const doc = (...content: Block[]): Doc => ({ type: "doc", content });
const claim = (change: Partial<CitedClaim> = {}): CitedClaim => ({
  claimId: A,
  state: "standing",
  certainty: "reported",
  kind: "filming_started",
  isPublic: true,
  origins: 2,
  uncheckedDays: null,
  ...change,
});
const ledger = (...claims: CitedClaim[]) => ({ claims, flags: [] });
const codes = (body: Doc, ...claims: CitedClaim[]) => citedIssues(body, ledger(...claims)).map(({ code, detail }) => [code, detail]);

describe("what a story states", () => {
  test("a citation keeps the whole sentence its words stand in, and no other", () => {
    const body = doc(paragraph("p1", plain("It was long. Filming is "), cite("planned for 2025"), plain(", says Naver. No more.")));
    expect(citationsIn(body)).toEqual([
      { claimId: A, estimateId: null, mode: "plain", asOfOn: null, blockId: "p1", quotedText: "Filming is planned for 2025, says Naver." },
    ]);
  });
  test("bold words within a citation are the same citation", () => {
    const bold = {
      ...cite("2025"),
      marks: [{ type: "bold" as const }, { type: "citation" as const, attrs: { claimId: A, mode: "plain" as const } }],
    };
    expect(citationsIn(doc(paragraph("p1", cite("planned for "), bold as Inline)))).toHaveLength(1);
  });
  test("one claim stated twice in a block counts once, by the way that answers for more", () => {
    const body = doc(paragraph("p1", cite("then", { mode: "as_of", asOfOn: "2024-01-02" }), plain(" and "), cite("now")));
    expect(citationsIn(body).map(({ mode, asOfOn }) => [mode, asOfOn])).toEqual([["plain", null]]);
    expect(citationsIn(doc(paragraph("p1", cite("x")), paragraph("p2", cite("y")))).map(({ blockId }) => blockId)).toEqual(["p1", "p2"]);
  });
  test("a live fact states its claim, and stands in plain text as a gap", () => {
    const body = doc(paragraph("p1", plain("Filming: "), live, plain(".")));
    expect(citationsIn(body)[0]).toMatchObject({ mode: "live", claimId: A, quotedText: "Filming: …." });
    expect(textOf(body)).toBe("Filming: ….");
  });
  test("an item of a list answers by its own paragraph", () => {
    const item = { type: "listItem" as const, attrs: { id: "i" }, content: [paragraph("deep", cite("six episodes"))] };
    expect(citationsIn(doc({ type: "bulletList", attrs: { id: "l" }, content: [item] }))[0]?.blockId).toBe("deep");
  });
});

describe("what a citation may say", () => {
  const parsed = (attrs: object) => parseDocument(doc(paragraph("p1", cite("x", attrs as never))));
  test.each([
    ["neither claim nor estimate", { claimId: null }],
    ["both", { estimateId: B }],
    ["a day without as of", { asOfOn: "2024-01-02" }],
    ["as of no day", { mode: "as_of" }],
    ["as of a day that never was", { mode: "as_of", asOfOn: "2023-02-29" }],
    ["live as a mark", { mode: "live" }],
    ["an id that is none", { claimId: "c1" }],
    ["more than it has", { note: "x" }],
  ])("%s is refused", (_, attrs) => expect(parsed(attrs).ok).toBe(false));
  test("a day of the calendar is taken", () => expect(parsed({ mode: "as_of", asOfOn: "2024-02-29" }).ok).toBe(true));
});

describe("what keeps a citation from the public", () => {
  const body = doc(paragraph("p1", cite("planned for 2025")));
  test.each([
    [claim({ state: "retracted" }), "cites_retracted"],
    [claim({ certainty: "rumoured" }), "cites_rumour"],
    [claim({ isPublic: false }), "cites_not_public"],
    [claim({ state: "closed" }), "cites_closed"],
  ])("%o is %s", (given, code) => expect(codes(body, given)).toEqual([[code, "p1"]]));
  test("what stands, and what is only disputed, goes out", () => {
    expect(codes(body, claim())).toEqual([]);
    expect(codes(body, claim({ state: "disputed" }))).toEqual([]);
  });
  test("what was once so may be told as of its day, or quoted", () => {
    for (const attrs of [{ mode: "as_of" as const, asOfOn: "2024-01-02" }, { mode: "quote" as const }])
      expect(codes(doc(paragraph("p1", cite("x", attrs))), claim({ state: "closed" }))).toEqual([]);
    expect(codes(doc(paragraph("p1", live)), claim({ state: "closed" }))).toEqual([["cites_closed", "p1"]]);
  });
  test("a quotation holds no live fact", () => {
    const quoted = doc({ type: "blockquote", attrs: { id: "q" }, content: [paragraph("p1", live)] });
    expect(codes(quoted, claim())).toEqual([["live_in_quotation", "p1"]]);
  });
  test("a flagged sentence goes out only once it is another", () => {
    const flag = { claimId: A, blockId: "p1", quotedText: "planned for 2025", mode: "plain" };
    expect(citedIssues(body, { claims: [claim()], flags: [flag] }).map(({ code }) => code)).toEqual(["cites_contradicted"]);
    expect(changesFlagged(body, [flag])).toBe(false);
    const rewritten = doc(paragraph("p1", cite("once planned for 2025")));
    expect(citedIssues(rewritten, { claims: [claim()], flags: [flag] })).toEqual([]);
    expect(changesFlagged(rewritten, [flag])).toBe(true);
  });
});

test("sources are numbered as the text comes to them, one number each", () => {
  const body = doc(paragraph("p1", cite("b", { claimId: B }), plain(" "), cite("a")), paragraph("p2", cite("b", { claimId: B })));
  expect([...sourceNumbers(body, (claimId) => `source of ${claimId}`).values()]).toEqual([1, 2]);
  expect([...sourceNumbers(body, () => "one source").entries()]).toEqual([["one source", 1]]);
});
