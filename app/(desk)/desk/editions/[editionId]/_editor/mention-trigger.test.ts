import { expect, test } from "vitest";
import { triggerAt } from "./mention-trigger";

const asked = (text: string) => triggerAt(text)?.query ?? null;

test("an at sign or two brackets ask for a name", () => {
  expect(asked("@all of")).toBe("all of");
  expect(asked("The wait for [[지금 우리")).toBe("지금 우리");
  expect(asked("(@")).toBe("");
});
test("an address is no question", () => {
  expect(asked("write to kim@desk")).toBeNull();
});
test("a lone at sign before a blank is one", () => {
  expect(asked("at @ home")).toBeNull();
});
test("a name that goes on for more than six words is a sentence", () => {
  expect(asked("@one two three four five six")).toBe("one two three four five six");
  expect(asked("@one two three four five six seven")).toBeNull();
});
test("what is replaced begins with the sign", () => {
  expect(triggerAt("See @kim")).toEqual({ offset: 4, query: "kim" });
  expect(triggerAt("See [[kim")).toEqual({ offset: 4, query: "kim" });
});
