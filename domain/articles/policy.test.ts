import { expect, test } from "vitest";
import { staffActor, theClock } from "../kernel/actor";
import { mayApprove, mayPublish, mayRecall, mayStartEdition, needsAnotherPerson } from "./policy";

const NOON = new Date("2026-03-01T12:00:00Z");
const ana = staffActor("ana", "writer");
const bo = staffActor("bo", "editor");
const anas = {
  authorId: "ana",
  bylineUserIds: ["ana"],
  status: "in_review",
  scheduledFor: null,
  expireAt: null,
  reviewer: null,
  wasPublished: false,
  head: { savedBy: "ana" },
  secondPerson: "normal",
} as const;

test("an editor approves what a writer wrote, even after a last touch of their own", () => {
  expect(mayApprove(bo, { ...anas, head: { savedBy: "bo" } }, null).allowed).toBe(true);
});

test.each([
  ["their own copy", { ...anas, authorId: "bo", bylineUserIds: [] }],
  ["copy with their name over it", { ...anas, bylineUserIds: ["ana", "bo"] }],
  ["where the rule is strict, copy they saved last", { ...anas, head: { savedBy: "bo" }, secondPerson: "strict" as const }],
])("an editor needs another person for %s, or a reason", (_what, edition) => {
  expect(mayApprove(bo, edition, null)).toEqual({ allowed: false, rule: "two_pairs_of_eyes" });
  expect(mayApprove(bo, edition, "alone on the desk tonight").allowed).toBe(true);
});

test("a writer approves nothing, whatever the reason", () => {
  expect(mayApprove(ana, { ...anas, authorId: "bo", bylineUserIds: [] }, "in a hurry")).toEqual({
    allowed: false,
    rule: "only_editors_approve",
  });
});

test("where the desk has switched the rule off nobody else is needed", () => {
  expect(needsAnotherPerson(bo, { ...anas, authorId: "bo", secondPerson: "off" })).toBe(false);
});

test("copy an editor has begun to read is not taken back by its writer", () => {
  expect(mayRecall(ana, { ...anas, reviewer: "bo" })).toEqual({ allowed: false, rule: "an_editor_is_reading_it" });
  expect(mayRecall(bo, { ...anas, reviewer: "bo" }).allowed).toBe(true);
});

test("the clock publishes at the minute, not before it, and only what is scheduled", () => {
  const scheduled = { ...anas, status: "scheduled", scheduledFor: NOON } as const;
  expect(mayPublish(theClock, scheduled, NOON).allowed).toBe(true);
  expect(mayPublish(theClock, scheduled, new Date(NOON.getTime() - 1)).allowed).toBe(false);
  expect(mayPublish(theClock, { ...scheduled, status: "approved" }, NOON).allowed).toBe(false);
});

test("a writer named over a live story may open its next edition", () => {
  expect(mayStartEdition(ana, { createdBy: "bo", bylineUserIds: ["ana"] }).allowed).toBe(true);
});
