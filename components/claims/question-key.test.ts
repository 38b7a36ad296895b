import { expect, test } from "vitest";
import { questionKey } from "./question-key";

test("a question every season is asked has the name by which facts answer it", () => {
  expect(questionKey("When filming starts.")).toBe("filming_start");
  expect(questionKey("The release date.")).toBe("release_date");
});

test("any other is named by its words", () => {
  expect(questionKey("Which roles were auditioned?")).toBe("which_roles_were_auditioned");
  expect(questionKey("지금")).toBe("question");
});
