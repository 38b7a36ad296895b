import { describe, expect, test } from "vitest";
import { type Chain, certaintyFault, type SourceLink, strongestAllowed } from "./certainty";
import { brierScore, daysOff } from "./forecast";
import { concerns, graver, severityOf } from "./severity";
import { areIncompatible, proposeRelation, type SlotClaim } from "./slots";
import { valueSchema } from "./value";
import type { Certainty, ClaimKind } from "./vocabulary";

const claim = (kind: ClaimKind, certainty: Certainty, whenEdtf: string | null = null, more: Partial<SlotClaim> = {}): SlotClaim => ({
  kind,
  certainty,
  whenEdtf,
  modality: "occurred",
  scope: "seasons",
  seasonIds: ["s2"],
  part: null,
  value: null,
  ...more,
});
const plan = (certainty: Certainty, when: string) => claim("filming_started", certainty, when, { modality: "planned" });
const figure = (certainty: Certainty, days: number) =>
  claim("viewership", certainty, null, { value: { metric: "hours_viewed", window: { kind: "first_days", days }, amount: 474_260_000 } });
const plainly = { isRuling: false } as const;

describe("a newer claim flags what states the old one", () => {
  test.each([
    ["a plan put back, with another year", plan("reported", "2024"), plan("reported", "2025"), "supersedes", "contradicted"],
    ["a month where a year was said", plan("reported", "2025"), plan("reported", "2025-07"), "supersedes", "narrowed"],
    ["a wider window", plan("reported", "2025-07"), plan("reported", "2025"), "supersedes", "outdated"],
    ["the same, surer", plan("reported", "2025"), plan("confirmed", "2025"), "supersedes", null],
    ["a delay without a new date", plan("reported", "2024"), claim("production_delayed", "reported"), "delays", "contradicted"],
    ["a cancellation of an order", claim("renewed", "confirmed"), claim("renewal_reversed", "confirmed"), "reverses", "contradicted"],
    ["a denial", plan("reported", "2025"), claim("denial", "reported"), "denies", "contradicted"],
    [
      "a day where a month was said",
      claim("full_release", "confirmed", "2022-01"),
      claim("full_release", "confirmed", "2022-01-28"),
      "refines",
      "narrowed",
    ],
  ] as const)("%s", (_what, cited, fresh, kind, severity) => expect(severityOf(cited, fresh, { kind, ...plainly })).toBe(severity));

  test("but a weaker one never silences a stronger: it contests it, whatever the relation", () => {
    for (const kind of ["denies", "contradicts", "supersedes", "reverses", "delays"] as const) {
      expect(severityOf(plan("confirmed", "2025"), plan("reported", "2026"), { kind, ...plainly })).toBe("contested");
    }
    expect(severityOf(plan("confirmed", "2025"), plan("reported", "2025-07"), { kind: "refines", ...plainly })).toBeNull();
  });
  test("until an editor rules", () => {
    expect(severityOf(plan("confirmed", "2025"), plan("reported", "2026"), { kind: "supersedes", isRuling: true })).toBe("contradicted");
    expect(severityOf(figure("reported", 30), figure("inferred", 17), { kind: "contradicts", ...plainly })).toBe("contested");
    expect(severityOf(figure("reported", 30), figure("inferred", 17), { kind: "contradicts", isRuling: true })).toBe("contradicted");
  });
  test("and a rumour flags nothing but a rumour", () => {
    expect(severityOf(plan("reported", "2025"), plan("rumoured", "2026"), { kind: "supersedes", ...plainly })).toBeNull();
  });
});

test("a live citation shows most changes by itself; what says it was once so stays right", () => {
  expect([
    concerns("live", "outdated"),
    concerns("live", "contested"),
    concerns("as_of", "contested"),
    concerns("quote", "retracted"),
  ]).toEqual([false, true, false, true]);
  expect(graver("outdated", "contradicted")).toBe("contradicted");
});

describe("recording a claim in an occupied slot proposes how it bears on what stands there", () => {
  test.each([
    ["as strong and different", plan("reported", "2025"), plan("reported", "2024"), "supersedes"],
    ["weaker and apart", plan("reported", "2026"), plan("confirmed", "2025"), "contradicts"],
    ["weaker and in agreement", plan("reported", "2025-07"), plan("confirmed", "2025"), null],
    ["a rumour", plan("rumoured", "2026"), plan("confirmed", "2025"), null],
    ["saying the same", plan("confirmed", "2025"), plan("reported", "2025"), null],
    ["of another slot", claim("filming_wrapped", "confirmed"), plan("reported", "2025"), null],
  ] as const)("%s", (_what, fresh, old, relation) => expect(proposeRelation(fresh, old)).toBe(relation));
  test("two orders for different seasons share none", () => {
    expect(
      proposeRelation(
        claim("renewed", "confirmed", null, { seasonIds: ["s3"] }),
        claim("renewed", "confirmed", null, { seasonIds: ["s2"] }),
      ),
    ).toBeNull();
  });
  test("effects, values and windows make claims incompatible", () => {
    expect(areIncompatible(claim("cancelled", "reported"), claim("renewed", "confirmed"))).toBe(true);
    expect(areIncompatible(claim("renewed", "reported", "2020"), claim("renewed", "confirmed", "2022"))).toBe(false);
  });
});

const link = (more: Partial<SourceLink> = {}): SourceLink => ({
  id: "s",
  organisationId: "star-news",
  personId: null,
  basis: "unstated",
  isSeen: false,
  hasAddress: false,
  isAuthority: false,
  ...more,
});
const supports = (...links: SourceLink[]): Chain => ({ stance: "supports", links });
const netflix = link({ organisationId: "netflix", basis: "official_statement", isAuthority: true });

describe("how sure a claim may be", () => {
  test("official needs the authority's own page, read by us", () => {
    expect(certaintyFault("official", [supports({ ...netflix, isSeen: true, hasAddress: true })], null)).toBeNull();
    expect(certaintyFault("official", [supports(netflix)], null)).toBe("official_needs_the_page_itself");
    expect(certaintyFault("official", [supports(link({ isSeen: true, hasAddress: true, basis: "document" }))], null)).toBe(
      "official_needs_an_authority",
    );
    expect(certaintyFault("official", [supports(link(), { ...netflix, isSeen: true, hasAddress: true })], null)).toBe(
      "official_needs_the_page_itself",
    );
  });
  test("confirmed needs an authority, however relayed, or two origins", () => {
    expect(certaintyFault("confirmed", [supports(link({ organisationId: "variety" }), netflix)], null)).toBeNull();
    expect(certaintyFault("confirmed", [supports(link()), supports(link({ organisationId: "osen" }))], null)).toBeNull();
  });
  test("one report passed on twice is one origin, and an unnamed one is none", () => {
    const twice = [supports(link({ organisationId: "naver" }), link()), supports(link({ organisationId: "variety" }), link())];
    expect(certaintyFault("confirmed", twice, null)).toBe("confirmed_needs_authority_or_two_origins");
    const unnamed = link({ organisationId: null });
    expect(certaintyFault("confirmed", [supports(unnamed), supports({ ...unnamed, id: "t" })], null)).toBe(
      "confirmed_needs_authority_or_two_origins",
    );
  });
  test("a deduction needs its reasoning, a report its source", () => {
    expect(certaintyFault("inferred", [], null)).toBe("needs_reasoning");
    expect(certaintyFault("reported", [{ stance: "disputes", links: [link()] }], null)).toBe("needs_a_source");
    expect(strongestAllowed([supports(link())])).toBe("reported");
  });
});

describe("an estimate is scored when the day has come", () => {
  const windows = [
    { rank: 1, probability: 0.7, lo: "2026-01-01", hi: "2026-12-31" },
    { rank: 2, probability: 0.07, lo: "2025-09-01", hi: "2025-12-31" },
  ];
  test.each([
    ["2026-06-26", 0.1478, 0],
    ["2025-11-14", 1.4078, -48],
    ["2027-01-22", 1.0878, 22],
  ])("%s", (day, brier, off) => {
    expect([brierScore(windows, day), daysOff(windows, day)]).toEqual([brier, off]);
  });
});

test("a figure has its window, and a count is positive", () => {
  const value = {
    metric: "hours_viewed",
    comparator: "gt",
    amount: 474_260_000,
    unitAsReported: "million hours",
    window: { kind: "first_days", days: 30 },
    territory: "WW",
  };
  expect(valueSchema("viewership").safeParse(value).success).toBe(true);
  expect(valueSchema("viewership").safeParse({ ...value, window: undefined }).success).toBe(false);
  expect(valueSchema("episode_count").safeParse({ count: 0 }).success).toBe(false);
  expect(valueSchema("filming_started").safeParse({ anything: 1 }).success).toBe(false);
});
