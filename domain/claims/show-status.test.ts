import { expect, test } from "vitest";
import { english } from "../kernel/say-in";
import { deriveShowStatuses, type ShowLedger } from "./show-status";
import type { StatusClaim } from "./status";

const claim = (id: string, kind: StatusClaim["kind"], more: Partial<StatusClaim>): StatusClaim => ({
  id,
  kind,
  modality: "occurred",
  certainty: "confirmed",
  scope: "seasons",
  seasonIds: [],
  part: null,
  when: null,
  reportedOn: "2024-05-15",
  retractedOn: null,
  service: null,
  isFinal: null,
  summary: "Said.",
  saidBy: { origin: "Netflix", via: [] },
  ...more,
});
const season = (n: number) => ({ id: `s${n}`, label: `Season ${n}`, position: n, parts: null, questions: [], estimate: null });
const ledger = (claims: StatusClaim[]): ShowLedger => ({ seasons: [season(1), season(2), season(3)], claims, relations: [] });

test("an order for more, without a number, reaches the first season that is not out, and no other", () => {
  const out = claim("out", "full_release", { seasonIds: ["s1"], when: { edtf: "2024-03-21", words: null } });
  const statuses = deriveShowStatuses(english, ledger([out, claim("more", "renewed", { scope: "more" })]), "2024-06-01");
  expect([...statuses.values()].map((status) => status.phase)).toEqual(["released", "ordered", "undecided"]);
});

test("a season nobody gave a date is out when a later one is", () => {
  const statuses = deriveShowStatuses(
    english,
    ledger([claim("late", "premiered", { seasonIds: ["s2"], when: { edtf: "2024", words: null } })]),
    "2024-06-01",
  );
  expect(statuses.get("s1")).toMatchObject({ phase: "released", line: "Season 1: released." });
});
