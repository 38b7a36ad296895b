import { expect, test } from "vitest";
import type { Certainty, ClaimKind } from "../claims/vocabulary";
import type { CitedClaim } from "./citations";
import type { CitationAttrs, Doc } from "./document";
import { headlineIssues } from "./headline";

const claim = (claimId: string, kind: ClaimKind, certainty: Certainty): CitedClaim => ({
  ...{ claimId, kind, certainty, state: "standing", isPublic: true, origins: 1, uncheckedDays: null },
});
const stating = (...marks: Partial<CitationAttrs>[]): Doc => ({
  type: "doc",
  content: marks.map((attrs, at) => ({
    ...{ type: "paragraph" as const, attrs: { id: `p${at}` } },
    content: [{ type: "text" as const, text: "Words.", marks: [{ type: "citation" as const, attrs: { mode: "plain", ...attrs } }] }],
  })),
});
const REPORTED = [claim("filming", "filming_started", "reported"), claim("cast", "cast_joined", "reported")];
const codesOf = (headline: string, body = stating({ claimId: "filming" }, { claimId: "cast" }), claims = REPORTED) =>
  headlineIssues({ headline, body }, claims).map(({ field, code }) => `${field} ${code}`);
const TOO_FIRM = ["headline headline_too_firm"];

test.each([
  "Season 2 of All of Us Are Dead starts filming",
  "Filming of season 2 begins in Seoul",
  "Cameras roll on season 2",
  "Netflix confirms season 2 cast",
  "Park Solomon joins season 2",
  "It is official: season 2 is on its way",
  "Season 2 will be filmed in Seoul",
])("“%s” is surer than a report", (headline) => expect(codesOf(headline)).toEqual(TOO_FIRM));

test.each([
  "Season 2 of All of Us Are Dead reportedly starts filming",
  "Filming of season 2 has begun, according to Naver",
  "Has season 2 started filming?",
  "When season 2 starts filming",
  "Filming of season 2 has not started",
  "No sign that filming of season 2 began",
  "What we know of season 2",
  "Three orders without a date, and what each of them rests on",
  "All of Us Are Dead: where season 2 stands",
])("“%s” is no surer than a report", (headline) => expect(codesOf(headline)).toEqual([]));

test("what another confirmed fact of the same matter carries may be said plainly", () => {
  const body = stating({ claimId: "filming" }, { claimId: "wrapped" });
  const claims = [claim("filming", "filming_started", "reported"), claim("wrapped", "filming_wrapped", "official")];
  expect(codesOf("Season 2 wraps filming", body, claims)).toEqual([]);
  expect(codesOf("Park Solomon joins season 2", stating({ claimId: "wrapped" }, { claimId: "cast" }), [...claims, ...REPORTED])).toEqual(
    TOO_FIRM,
  );
});
test("words that somebody else said carry no headline, and ask nothing of one", () => {
  expect(codesOf("Season 2 starts filming", stating({ claimId: "filming", mode: "quote" }))).toEqual([]);
  expect(codesOf("Season 2 starts filming", stating())).toEqual([]);
});
test("a rumour stays out of a headline, unless it is told to be wrong", () => {
  expect(codesOf("Rumours of a third season grow", stating())).toEqual(["headline headline_states_rumour"]);
  expect(codesOf("Netflix denies rumours of a third season", stating())).toEqual([]);
});
test("our estimate stays out of a headline, and so does any guess where the story states one of ours", () => {
  const guess = stating({ estimateId: "e", mode: "plain" });
  expect(codesOf("Our estimate: season 2 comes in 2026", stating())).toEqual(["headline headline_states_estimate"]);
  expect(codesOf("Season 2 is likely to come in 2026", guess)).toEqual(["headline headline_states_estimate"]);
  expect(codesOf("Season 2 is likely to come in 2026, says Naver", guess)).toEqual([]);
  expect(codesOf("Season 2 is likely to come in 2026", stating())).toEqual([]);
});
