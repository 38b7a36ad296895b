import { expect, test } from "vitest";
import { showOf, subjectChoices } from "./subject-choices";

const LISTED = [
  { showId: "s1", show: "Kingdom", disambiguator: "2019", seasonId: "k1", season: "Season 1" },
  { showId: "s1", show: "Kingdom", disambiguator: "2019", seasonId: "k2", season: "Season 2" },
  { showId: "s2", show: "Glow", disambiguator: null, seasonId: null, season: null },
];

test("a show is offered once, before its seasons, with what tells it from its namesake", () => {
  expect(subjectChoices(LISTED).map(({ label }) => label)).toEqual([
    "Kingdom (2019)",
    "Kingdom (2019), season 1",
    "Kingdom (2019), season 2",
    "Glow",
  ]);
});

test("a season leads to its show, and a stranger to nothing", () => {
  expect(showOf("season:k2", LISTED)).toBe("s1");
  expect(showOf("show:s2", LISTED)).toBe("s2");
  expect(showOf("season:", LISTED)).toBeNull();
});
