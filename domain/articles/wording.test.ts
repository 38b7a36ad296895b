import { expect, test } from "vitest";
import { CERTAINTIES } from "../claims/vocabulary";
import { isTooFirm } from "./wording";

test.each([
  "Netflix has confirmed a third season.",
  "Filming will begin in 2026.",
  "It is official: she is back.",
  "The date was announced.",
  "It will be out in May.",
])("“%s” says too much where the best source is one report", (sentence) => {
  expect(isTooFirm(sentence, "reported")).toBe(true);
  expect(isTooFirm(sentence, "confirmed")).toBe(false);
});
test.each([
  "Filming will reportedly begin in 2026.",
  "According to Naver, filming will begin in 2026.",
  "The season has not been officially confirmed.",
  "There is no official word on a start.",
  "Filming is planned for 2026.",
  "Filming may begin soon, officially or not.",
  "Goodwill and Willa Fitzgerald are in it.",
])("“%s” says no more than a report", (sentence) => expect(isTooFirm(sentence, "reported")).toBe(false));
test("what is official or confirmed is stated plainly", () => {
  expect(CERTAINTIES.filter((certainty) => !isTooFirm("It will return.", certainty))).toEqual(["confirmed", "official"]);
});
