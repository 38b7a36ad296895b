import { expect, test } from "vitest";
import { recordClaimSchema } from "@/domain/claims/schema";
import { readDate } from "./fact-date";
import { emptyDraft, emptyLink, type FactDraft, withKind } from "./fact-draft";
import { inputOf } from "./fact-input";
import { factSentence } from "./fact-sentence";

const SEASON = "019a0000-0000-7000-8000-000000000001";
const SHOW = "019a0000-0000-7000-8000-000000000002";
const star = { value: "019a0000-0000-7000-8000-000000000003", label: "Star News" };
const naver = { value: "019a0000-0000-7000-8000-000000000004", label: "Naver" };
const draft = (change: Partial<FactDraft>): FactDraft => ({ ...emptyDraft(SEASON, "2025-04-18"), ...change });
const sent = (change: Partial<FactDraft>) =>
  recordClaimSchema.parse(inputOf(draft(change), { showId: SHOW, labels: ["Season 2"] }, "public"));

test("a date is read as it is typed, and what was said of another day keeps its words and its anchor", () => {
  expect(sent({ modality: "planned", date: "late 2025" })).toMatchObject({
    whenEdtf: "2025-09/2025-12",
    whenWords: "late 2025",
    whenAnchor: null,
  });
  expect(sent({ modality: "planned", date: "this year" })).toMatchObject({
    whenEdtf: "2025",
    whenWords: "this year",
    whenAnchor: "2025-04-18",
  });
  expect(sent({ date: "TBA" })).toMatchObject({ whenEdtf: null });
});

test("what cannot be read is said in words and sent as typed, so that the refusal stands at the field", () => {
  expect(readDate("March", null)).toMatchObject({ is: "refused", why: expect.stringContaining("year") });
  expect(readDate("winter 2026", null)).toMatchObject({ is: "refused", why: expect.stringContaining("2026/27") });
  expect(
    recordClaimSchema.safeParse(inputOf(draft({ date: "soonish" }), { showId: SHOW, labels: [] }, "public")).error?.issues[0]?.path,
  ).toEqual(["whenEdtf"]);
});

test("a source that was left blank is no source, one that relays another is a chain", () => {
  expect(sent({}).sources).toEqual([]);
  const links = [
    { ...emptyLink("a"), organisation: naver, isRead: true, url: "https://naver.example/1" },
    { ...emptyLink("b"), organisation: star },
  ];
  expect(sent({ sources: [{ key: "0", links, quote: "", stance: "supports", known: null }] }).sources[0]?.source).toMatchObject([
    { organisationId: naver.value, accessedOn: "2025-04-18" },
    { organisationId: star.value, accessedOn: null },
  ]);
  const known = { id: SHOW, title: null, chain: ["Star News", "Naver"], publishedOn: null, facts: 2 };
  expect(sent({ sources: [{ key: "0", links, quote: "", stance: "supports", known }] }).sources).toMatchObject([{ source: SHOW }]);
});

test("a viewing figure carries its metric, comparison, unit and window", () => {
  const value = { metric: "hours_viewed", comparator: "gt", amount: "474.26", scale: "1000000", window: "first_days", days: "30" };
  expect(sent({ kind: "viewership", value }).value).toMatchObject({
    amount: 474_260_000,
    window: { kind: "first_days", days: 30 },
    territory: "WW",
  });
});

test("a change of kind takes along what the new kind does not have", () => {
  const before = draft({ kind: "release_date", part: "2", service: naver });
  expect(withKind(before, "cast_joined")).toMatchObject({ modality: "occurred", part: "", service: null });
  expect(withKind(before, "release_window")).toMatchObject({ modality: "planned", part: "2" });
});

test("the sentence we propose hedges what is not firm and never sharpens a date", () => {
  expect(factSentence(draft({ modality: "planned", date: "2025" }), ["Season 2"])).toBe(
    "Filming of season 2 is reportedly planned to begin in 2025.",
  );
  expect(
    factSentence(draft({ kind: "renewed", certainty: "confirmed", date: "6 June 2022", service: { value: "", label: "Netflix" } }), [
      "Season 2",
    ]),
  ).toBe("Season 2 was ordered by Netflix on 6 June 2022.");
  expect(factSentence(draft({ kind: "cast_joined" }), ["Season 2"])).toBe("");
});
