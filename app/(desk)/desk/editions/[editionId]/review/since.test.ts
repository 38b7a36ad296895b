import { expect, test } from "vitest";
import type { TimelineRow } from "@/domain/articles/queries/history";
import { optionsOf, writersSince } from "./since";

const at = (minute: number) => new Date(Date.UTC(2025, 3, 18, 10, minute));
const saved = (id: string, minute: number, more: { isSide?: boolean; isHead?: boolean } = {}) => ({
  ...{ id, lastSavedAt: at(minute), isSide: false, isHead: false },
  ...more,
});
const deed = (action: string, minute: number, after: Record<string, unknown> | null = null) =>
  ({ action, at: at(minute), after, editionId: "e" }) as TimelineRow;
type Given = Parameters<typeof optionsOf>[0];
const found = (live: Given["live"], saved: Given["saved"], deeds: Given["deeds"], editionId: string, look: Given["look"] = null) =>
  optionsOf({ live, saved, deeds, editionId, look }).map(({ since, revisionId }) => `${since} ${revisionId}`);

test("a first text has nothing to be compared with", () => {
  expect(found(null, [saved("r1", 1, { isHead: true })], [deed("edition.submit", 2)], "e")).toEqual([]);
});
test("an update is compared with what readers have", () => {
  expect(found({ id: "live", editionNumber: 3 }, [saved("r1", 1, { isHead: true })], [], "e")).toEqual(["live live"]);
});
test("text sent a second time can be compared with the first, and never with what was kept aside", () => {
  const texts = [saved("r1", 1), saved("aside", 2, { isSide: true }), saved("r2", 8, { isHead: true })];
  expect(found(null, texts, [deed("edition.submit", 9), deed("edition.submit", 3)], "e")).toEqual(["sent r1"]);
});
test("text changed after approval can be compared with what was approved", () => {
  const texts = [saved("r1", 1), saved("r2", 8, { isHead: true })];
  expect(found(null, texts, [deed("edition.approve", 5, { revisionId: "r1" })], "e")).toEqual(["approved r1"]);
});
test("what was done to another version does not count", () => {
  const texts = [saved("r1", 1), saved("r2", 8, { isHead: true })];
  const other = { ...deed("edition.approve", 5, { revisionId: "r0" }), editionId: "other" };
  expect(found(null, texts, [other], "e")).toEqual([]);
});
test("what I saw last comes before what readers have", () => {
  const texts = [saved("r1", 1), saved("r2", 8, { isHead: true })];
  expect(found({ id: "live", editionNumber: 3 }, texts, [], "e", { revisionId: "r1" })).toEqual(["look r1", "live live"]);
});
test("what was inserted is put down to whoever wrote since, and not to who only suggested", () => {
  const by = (savedByName: string, id: string, isSide = false) => ({ ...saved(id, 1, { isSide }), savedByName });
  const texts = [by("Jo", "r1"), by("Kim", "aside", true), by("Jo", "r2"), by("Milo", "r3")];
  expect(writersSince(texts, "r1", ["Milo"])).toBe("Jo");
  expect(writersSince(texts, "r1", [])).toBe("Jo and Milo");
  expect(writersSince(texts, "r2", ["Milo"])).toBe("Milo");
});
