import { expect, test } from "vitest";
import { asksTheSame } from "./same-question";

const TITLES = ["All of Us Are Dead", "The Lord of the Rings: The Rings of Power"];

test.each([
  ["All of Us Are Dead season 2 release date", "All of Us Are Dead: season 2 release date"],
  ["When is All of Us Are Dead season 2 filmed?", "When is season 2 of All of Us Are Dead filming?"],
  ["All of Us Are Dead season 2: everything we know", "What we know of All of Us Are Dead season 2 so far"],
  ["All of Us Are Dead season 2: release date, cast", "All of Us Are Dead season 2 release date"],
])("“%s” asks what “%s” asks", (one, other) => {
  expect(asksTheSame(one, other, TITLES)).toBe(true);
  expect(asksTheSame(other, one, TITLES)).toBe(true);
});
test.each([
  ["All of Us Are Dead season 2 release date", "All of Us Are Dead season 3 release date"],
  ["All of Us Are Dead season 2 begins filming", "All of Us Are Dead season 2 wraps filming"],
  ["The Lord of the Rings: The Rings of Power season 3 cast", "The Lord of the Rings: The Rings of Power season 3 date"],
  ["Who is in All of Us Are Dead season 2", "When is All of Us Are Dead season 2"],
  ["All of Us Are Dead", "All of Us Are Dead"],
  ["", "All of Us Are Dead season 2"],
])("“%s” asks another thing than “%s”", (one, other) => expect(asksTheSame(one, other, TITLES)).toBe(false));
