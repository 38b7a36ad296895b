import { expect, test } from "vitest";
import { mentionsIn, spokenOf, stretchesOf, withMentions } from "./mentions";

const KIM = { id: "0190a8f0-0000-7000-8000-000000000001", name: "Kim Osei" };
const KIMBERLY = { id: "0190a8f0-0000-7000-8000-000000000002", name: "Kim Osei-Ward" };
const PEOPLE = [KIM, KIMBERLY];

test("a name after @ is kept as whose it is, the longer name before the shorter", () => {
  expect(withMentions("Ask @Kim Osei-Ward, or @kim osei.", PEOPLE)).toBe(`Ask @[${KIMBERLY.id}], or @[${KIM.id}].`);
});
test("an address, a longer word and a name nobody has stay words", () => {
  expect(withMentions("kim@Kim Osei @Kim Oseira @Nobody", PEOPLE)).toBe("kim@Kim Osei @Kim Oseira @Nobody");
});
test("what is kept reads as it was typed, by the name they have now", () => {
  const kept = withMentions("@Kim Osei: who says so?", PEOPLE);
  expect(spokenOf(kept, PEOPLE)).toBe("@Kim Osei: who says so?");
  expect(stretchesOf(kept, [{ ...KIM, name: "Kim Adler" }])).toEqual([
    { text: "@Kim Adler", personId: KIM.id },
    { text: ": who says so?" },
  ]);
  expect(spokenOf(kept, [])).toBe("@somebody: who says so?");
});
test("somebody named twice is told once", () => {
  expect(mentionsIn(`@[${KIM.id}] and @[${KIM.id}], not @[nobody]`)).toEqual([KIM.id]);
});
