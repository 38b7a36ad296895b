import { expect, test } from "vitest";
import { askedOf, verbsLike, verbsOf } from "./palette-verbs";

test("a sign in front asks for one kind alone", () => {
  expect(askedOf("#squid")).toEqual({ text: "squid", only: "Shows and seasons", wantsHelp: false });
  expect(askedOf("@ park")).toMatchObject({ text: "park", only: "People" });
  expect(askedOf("> review")).toMatchObject({ text: "review", only: "Actions" });
  expect(askedOf("squid")).toMatchObject({ text: "squid", only: null });
  expect(askedOf("/")).toMatchObject({ wantsHelp: true });
});
test("verbs are found by their words in any order, and an admin's are an admin's", () => {
  expect(verbsLike(verbsOf("writer"), "story new").map(({ id }) => id)).toEqual(["do:story"]);
  expect(verbsLike(verbsOf("writer"), "staff")).toEqual([]);
  expect(verbsLike(verbsOf("admin"), "staff")).toHaveLength(1);
});
