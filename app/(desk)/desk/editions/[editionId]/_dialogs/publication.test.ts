import { expect, test } from "vitest";
import type { PublicationEffects } from "@/components/claims/publication-effects";
import type { Story } from "../story";
import { consequences, flagsWords, lastButton, needsNote, type Plan } from "./publication";

const clock = { now: new Date("2025-04-18T12:00:00Z"), zone: "America/New_York" };
const NOW: Plan = { when: "now", at: null, change: "typo" };
const LATER: Plan = { when: "at", at: new Date("2025-04-18T13:00:00Z"), change: "typo" };
const fresh = {
  number: 1,
  live: null,
  wasPublished: false,
  approval: { by: "Ana Quill", at: new Date("2025-04-18T11:12:00Z"), reason: null },
  acts: { approve: false },
  renews: ["All of Us Are Dead, season 2"],
} as unknown as Story;
const update = { ...fresh, number: 4, live: { editionId: "e", number: 3 }, wasPublished: true } as Story;
const says = (story: Story, plan: Plan, name: string) => consequences(story, plan, clock).find(([one]) => one === name)?.[1];

test("the last button says what will happen", () => {
  expect(lastButton(fresh, NOW, clock)).toBe("Publish now");
  expect(lastButton(update, NOW, clock)).toBe("Update live story");
  expect(lastButton(update, { ...NOW, change: "correction" }, clock)).toBe("Publish correction");
  expect(lastButton(fresh, LATER, clock)).toBe("Schedule for Fri 18 Apr, 09:00 ET");
});
test("a typo is not news: no date moves", () => {
  expect(says(update, NOW, "Dates")).toContain("None moves");
  expect(says(update, { ...NOW, change: "update" }, "Dates")).toContain("Updated moves to now");
  expect(says(fresh, NOW, "Dates")).toContain("set to now");
});
test("what goes out names who approved it", () => {
  expect(says(fresh, NOW, "Goes out")).toBe("Version 1, approved by Ana Quill, Fri 18 Apr, 07:12 ET");
  expect(says({ ...fresh, acts: { ...fresh.acts, approve: true } }, NOW, "Goes out")).toBe("Version 1, approved by you with this");
});
test("an hour that is still to be chosen is not now", () => {
  expect(says(fresh, { ...LATER, at: null }, "Leaves")).toContain("At the hour you choose");
  expect(says(fresh, { ...LATER, at: null }, "Dates")).toContain("at that hour");
});
test("only a live story is replaced", () => {
  expect(says(fresh, NOW, "Replaces")).toBeUndefined();
  expect(says(update, NOW, "Replaces")).toContain("Version 3");
});
test("a long list of pages is counted after the fourth", () => {
  const story = { ...fresh, renews: ["A", "B", "C", "D", "E", "F"] } as Story;
  expect(says(story, NOW, "Renews")).toBe("the front page, A, B, C and 3 more");
  expect(says(fresh, NOW, "Renews")).toBe("the front page and All of Us Are Dead, season 2");
});

const flag = (silent: "updated" | null, severity = "outdated") => ({
  fact: "Filming start, planned, 2024",
  severity,
  settled: { silent, noted: silent ?? "noted" },
});
const effects = (...flags: ReturnType<typeof flag>[]) => ({ flags, told: [] }) as unknown as PublicationEffects;

test("the flags line counts what closes, and names what stays open", () => {
  expect(flagsWords(effects(), NOW)).toBeNull();
  expect(flagsWords(effects(flag("updated"), flag(null)), NOW)).toBe("Closes 1, opens 0. 1 stays open: Filming start, planned, 2024.");
  expect(flagsWords(effects(flag(null)), { ...NOW, change: "update" })).toBe("Closes 1, opens 0. None stays open.");
  expect(flagsWords(effects(flag(null)), { ...LATER, change: "update" })).toContain("Closes 0");
});
test("readers are told where a sentence goes that the ledger calls wrong, and not where it only moved on", () => {
  expect(needsNote(effects(flag("updated", "contradicted")))).toBe(true);
  expect(needsNote(effects(flag("updated", "outdated")))).toBe(false);
  expect(needsNote(effects(flag(null, "contradicted")))).toBe(false);
});
