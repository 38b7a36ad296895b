import { describe, expect, test } from "vitest";
import type { ShelfFact, ShelfFlag } from "@/components/claims/shelf-facts";
import type { Citation } from "@/domain/articles/citations";
import { matching, nearest } from "./matching";
import { newsOf, proposalFor } from "./news";
import type { Shelf } from "./shelf";

const fact = (id: string, more: Partial<ShelfFact> = {}): ShelfFact => ({
  ...{
    id,
    kind: "filming_started",
    modality: "planned",
    certainty: "reported",
    what: "Filming start, planned",
    value: "2024",
    summary: "Filming is planned for 2024.",
  },
  ...{ when: "2024", phrase: "in 2024", words: "2024", reportedOn: "2024-04-12", sourceId: id, isPublic: true },
  ...{ chain: [{ name: "Naver", isRead: true }], state: "standing", origins: 1, uncheckedDays: null, change: null },
  ...more,
});
const OLD = fact("old", { state: "closed", change: { severity: "contradicted", byId: "new", how: "supersedes" } });
const NEW = fact("new", { value: "Late 2025", when: "late 2025", phrase: "in late 2025", words: "late 2025" });
const citing = (more: Partial<Citation> = {}): Citation => ({
  ...{ claimId: "old", estimateId: null, mode: "plain", asOfOn: null, blockId: "p1", quotedText: "Filming begins in 2024, says Naver." },
  ...more,
});
const shelf = (facts: ShelfFact[], flags: ShelfFlag[] = []) => {
  const find = (id: string) => facts.find((one) => one.id === id) ?? null;
  return { fact: find, followed: find, now: () => ({ state: "there", seasons: [], flags }) } as unknown as Shelf;
};
const flag: ShelfFlag = {
  id: "f",
  claimId: "old",
  causedById: "old",
  severity: "retracted",
  blockId: "p1",
  quotedText: "",
  editionId: "e",
  mayKeep: true,
};

describe("a fact that changed under the text", () => {
  test("is told with what it was, what it is, and the sentence as it could be", () =>
    expect(newsOf([citing()], shelf([OLD, NEW]))).toMatchObject([
      { severity: "contradicted", was: { id: "old" }, now: { id: "new" }, proposal: { from: "in 2024", to: "in late 2025" }, flag: null },
    ]));
  test("is no news while it stands", () => expect(newsOf([citing({ claimId: "new" })], shelf([OLD, NEW]))).toEqual([]));
  test("is no news to words that follow the ledger, when it only moved on", () => {
    const moved = { ...OLD, change: { severity: "outdated" as const, byId: "new", how: "supersedes" as const } };
    expect(newsOf([citing({ mode: "live" })], shelf([moved, NEW]))).toEqual([]);
    expect(newsOf([citing({ mode: "live" })], shelf([OLD, NEW]))).toHaveLength(1);
  });
  test("is no news to words that tell of a day, unless it never was so", () => {
    const denied = { ...OLD, change: { severity: "contradicted" as const, byId: "new", how: "denies" as const } };
    expect(newsOf([citing({ mode: "as_of" })], shelf([OLD, NEW]))).toEqual([]);
    expect(newsOf([citing({ mode: "as_of" })], shelf([denied, NEW]))).toHaveLength(1);
  });
  test("is told by its open flag before anything else, which can then be settled", () =>
    expect(newsOf([citing()], shelf([OLD, NEW], [flag]))).toMatchObject([
      { severity: "retracted", now: null, flag: { id: "f", mayKeep: true }, proposal: null },
    ]));
  test("that is only surer now is told, without alarm", () => {
    const surer = { ...OLD, change: { severity: null, byId: "new", how: "supersedes" as const } };
    expect(newsOf([citing()], shelf([surer, fact("new")]))).toMatchObject([{ severity: null, proposal: null }]);
  });
});

describe("the wording that is proposed", () => {
  test("takes the word that leads to a date along", () => {
    const day = fact("day", { when: "28 January 2027", phrase: "on 28 January 2027" });
    expect(proposalFor("It begins in 2024.", OLD, day)).toEqual({ from: "in 2024", to: "on 28 January 2027" });
    expect(proposalFor("It is planned for 2024.", OLD, day)).toEqual({ from: "2024", to: "28 January 2027" });
  });
  test("is none where the sentence says it in other words, or both say the same", () => {
    expect(proposalFor("It begins next year.", OLD, NEW)).toBeNull();
    expect(proposalFor("It begins in 2024.", OLD, fact("same"))).toBeNull();
  });
  test("is none where the newer fact is about something else, or has happened where the old one was a plan", () => {
    expect(
      proposalFor("Auditions were held in 2024.", fact("a", { kind: "auditions", modality: "occurred" }), { ...NEW, modality: "occurred" }),
    ).toBeNull();
    expect(proposalFor("It is to begin in 2024.", OLD, { ...NEW, modality: "occurred" })).toBeNull();
    expect(proposalFor("Out in 2024.", { ...OLD, kind: "release_window" }, { ...NEW, kind: "release_date" })).not.toBeNull();
  });
  test("takes a date's signs as they stand", () => expect(proposalFor("Out 2024.", fact("a", { when: "2.24" }), NEW)).toBeNull());
});

describe("looking a fact up", () => {
  const others = [
    fact("a", { what: "Renewed", value: "6 June 2022", summary: "" }),
    fact("b", { what: "Auditions", value: "March 2025", summary: "" }),
  ];
  test("every word must be somewhere in it, in any case", () => {
    expect(matching(others, "JUNE ren").map(({ id }) => id)).toEqual(["a"]);
    expect(matching(others, "june march")).toEqual([]);
  });
  test("the facts nearest to the selected words stand first", () =>
    expect(nearest(others, "auditions were held in March").map(({ id }) => id)).toEqual(["b", "a"]));
});
