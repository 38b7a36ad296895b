import { expect, test } from "vitest";
import { askedIn, searchPath } from "./address";
import { isQuestion, positive, runsOf, seasonIn, tidy } from "./asked";
import { ASKED_MAX } from "./vocabulary";

test("what was typed is one line of what can be seen, no longer than is looked at", () => {
  expect(tidy("  squid\n\tgame\u0000 \u202e!")).toBe("squid game !");
  expect([...tidy("a".repeat(10_000))]).toHaveLength(ASKED_MAX);
  expect(tidy("👩‍🚀".repeat(5_000)).length).toBeLessThan(1_000);
  expect(tidy("half \ud83d of a letter")).toBe("half of a letter");
  expect(tidy("지금")).toBe("지금"); // letters in parts, as some keyboards send them
});
test("marks alone ask nothing", () => {
  for (const typed of ["", "%", "' or 1=1".replace(/[a-z0-9]/g, ""), "🎬", "& | ! ( ) : *", "…"])
    expect(isQuestion(tidy(typed))).toBe(false);
  for (const typed of ["a", "2", "우", "Ж"]) expect(isQuestion(typed)).toBe(true);
});
test("words only taken away are looked for instead", () => {
  expect(positive("-season -two")).toBe("season two");
  expect(positive("squid -game")).toBe("squid -game");
});
test("a longer question holds shorter ones, in which a name may stand whole", () => {
  expect(runsOf("squid game season 3")).toEqual(expect.arrayContaining(["squid game", "squid", "season 3"]));
  expect(runsOf("squid game")).not.toContain("squid game");
  expect(runsOf("a b c d e f g h i j k l m n o p").length).toBeLessThanOrEqual(36);
});
test.each([
  ["squid game season 3 release date", 3],
  ["all of us 2", 2],
  ["kingdom s2", 2],
  ["3 body problem", null],
  ["2024", null],
  ["you", null],
])("%s asks for season %s", (asked, season) => expect(seasonIn(asked)).toBe(season));
test("an address asks in our words or not at all", () => {
  const asked = { text: "squid game", kind: "review" as const, year: 2024, isExact: true, page: 3 };
  expect(askedIn(Object.fromEntries(new URL(`http://x${searchPath(asked)}`).searchParams))).toEqual(asked);
  const nothing = { text: "a", kind: null, year: null, isExact: false, page: 1 };
  for (const query of [
    { kind: "drop" },
    { year: "24" },
    { year: "99999" },
    { page: "-1" },
    { page: "0" },
    { page: "1e9" },
    { exact: "yes" },
  ])
    expect(askedIn({ q: ["a", "b"], ...query })).toEqual(nothing);
  expect(askedIn({ q: "a", page: "999" }).page).toBe(100);
});
