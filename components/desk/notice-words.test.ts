import { expect, test } from "vitest";
import { NOTICE_KINDS } from "@/domain/staff/vocabulary";
import { CHOICES, noticePath, noticeWords } from "./notice-words";

const on = { editionId: "e", commentId: null, status: "draft" as const };

test("a notice leads to the very place: the note beside its words, wherever the story is now", () => {
  expect(noticePath({ ...on, kind: "mentioned", commentId: "c" })).toBe("/desk/editions/e#comment-c");
  expect(noticePath({ ...on, kind: "commented", commentId: "c", status: "in_review" })).toBe("/desk/editions/e/review#comment-c");
  expect(noticePath({ ...on, kind: "submitted", status: "in_review" })).toBe("/desk/editions/e/review");
  expect(noticePath({ ...on, kind: "flagged" })).toBe("/desk/stale?of=me");
});
test("it says who, and what the clock did by itself", () => {
  expect(noticeWords("mentioned", "Ana Quill")).toBe("Ana Quill named you in a note on");
  expect(noticeWords("flagged", null)).toBe("A newer fact overtakes");
});
test("everything one is told of can be chosen, once", () => {
  expect(CHOICES.map(([kind]) => kind).sort()).toEqual([...NOTICE_KINDS].sort());
});
