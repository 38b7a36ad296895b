import { expect, test } from "vitest";
import type { EditionStatus } from "@/domain/articles/vocabulary";
import { staffActor } from "@/domain/kernel/actor";
import type { Role } from "@/domain/kernel/context";
import { actsOn } from "./acts";

const NOON = new Date("2026-03-01T12:00:00Z");
const somebody = (role: Role, id: string = role) => staffActor(id, role);

type Traits = { authorId?: string; reviewer?: string; openEditionId?: string; wasPublished?: boolean };

/** What somebody is offered on a version of a story of `writer`. */
function offered(actor: ReturnType<typeof somebody>, status: EditionStatus, traits: Traits = {}) {
  const { authorId = "writer", reviewer = null, openEditionId = null, wasPublished = status === "published" } = traits;
  const seen = {
    edition: { authorId, status, reviewer, scheduledFor: null, expireAt: null },
    article: { createdBy: authorId, openEditionId, firstPublishedAt: wasPublished ? NOON : null },
    head: { savedBy: authorId },
    bylineUserIds: [authorId],
    secondPerson: "normal",
  } as unknown as Parameters<typeof actsOn>[1];
  return Object.entries(actsOn(actor, seen, NOON))
    .filter(([, isOffered]) => isOffered)
    .map(([act]) => act)
    .sort();
}

test("a writer may go on with their own draft, send it and put it away", () => {
  expect(offered(somebody("writer"), "draft")).toEqual(["changeSlug", "edit", "share", "spike", "submit"]);
});
test("a writer is offered nothing on somebody else's story", () => {
  for (const status of ["draft", "in_review", "approved", "published", "spiked"] as const)
    expect(offered(somebody("writer", "colleague"), status)).toEqual([]);
});
test("copy in review can be taken back until somebody begins to read it", () => {
  expect(offered(somebody("writer"), "in_review")).toEqual(["recall", "share"]);
  expect(offered(somebody("writer"), "in_review", { reviewer: "editor" })).toEqual(["share"]);
});
test("an editor decides on what is in review, their own copy included, for which a reason is asked", () => {
  const acts = ["approve", "changeSlug", "claim", "edit", "recall", "requestChanges", "share", "spike"];
  expect(offered(somebody("editor"), "in_review")).toEqual(acts);
  expect(offered(somebody("editor"), "in_review", { authorId: "editor" })).toEqual(acts);
});
test("whoever reviews may stop, and is not asked to start", () => {
  const acts = offered(somebody("editor"), "in_review", { reviewer: "editor" });
  expect(acts).toContain("release");
  expect(acts).not.toContain("claim");
});
test("approved copy goes out now or at an hour; an hour that is set can be cancelled", () => {
  expect(offered(somebody("editor"), "approved")).toEqual([
    "changeSlug",
    "edit",
    "publish",
    "requestChanges",
    "schedule",
    "share",
    "spike",
  ]);
  expect(offered(somebody("editor"), "scheduled")).toEqual(["changeSlug", "edit", "publish", "share", "unschedule"]);
});
test("a live story is updated by its writer, corrected by editors and withdrawn by admins", () => {
  expect(offered(somebody("writer"), "published")).toEqual(["share", "startEdition"]);
  expect(offered(somebody("editor"), "published")).toEqual(["addNote", "changeSlug", "share", "startEdition"]);
  expect(offered(somebody("admin"), "published")).toEqual(["addNote", "changeSlug", "share", "startEdition", "withdraw"]);
});
test("a live story with a version in hand gets no second one", () => {
  expect(offered(somebody("writer"), "published", { openEditionId: "e2" })).toEqual(["share"]);
});
test("only an admin deletes for good, and only what readers never saw", () => {
  expect(offered(somebody("admin"), "spiked")).toEqual(["deleteForGood", "share", "unspike"]);
  expect(offered(somebody("admin"), "spiked", { wasPublished: true })).toEqual(["share", "unspike"]);
  expect(offered(somebody("editor"), "spiked")).toEqual(["share", "unspike"]);
});
test("a version that was replaced is history: it can be shown to a guest, and nothing else", () => {
  for (const role of ["writer", "editor", "admin"] as const) expect(offered(somebody(role), "superseded")).toEqual(["share"]);
});
