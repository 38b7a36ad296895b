import { describe, expect, test } from "vitest";
import { staffActor, theClock } from "../kernel/actor";
import type { Actor } from "../kernel/context";
import type { Verdict } from "../kernel/result";
import * as policy from "./policy";
import { EDITION_STATUSES, type EditionStatus, type Verb } from "./vocabulary";
import { nextStatus } from "./workflow";

// Written by hand from domain.md 5.1 (moves) and 6 (who may), never generated from the code.
// A cell lists who may do the verb from that state: o a writer, on their own copy · w a writer, on another's ·
// e an editor, on another's · c an editor, on their own · a an admin · k the clock. A blank cell is no move.
const TABLE = `
verb             draft   in_review  changes_requested  approved  scheduled  published  superseded  withdrawn  spiked
edit             oeca    eca        oeca               oeca      eca        -          -           -          -
submit           oeca    -          oeca               -         -          -          -           -          -
recall           -       oeca       -                  -         -          -          -           -          -
request_changes  -       eca        -                  eca       -          -          -           -          -
approve          -       ea         -                  -         -          -          -           -          -
schedule         -       -          -                  eca       -          -          -           -          -
unschedule       -       -          -                  -         eca        -          -           -          -
publish          -       -          -                  eca       ecak       -          -           -          -
withdraw         -       -          -                  -         -          a          -           -          -
expire           -       -          -                  -         -          k          -           -          -
reinstate        -       -          -                  -         -          -          -           a          -
spike            oeca    eca        oeca               eca       -          -          -           -          -
unspike          -       -          -                  -         -          -          -           -          oeca
`;

const NOON = new Date("2026-03-01T12:00:00Z");
const writer = staffActor("writer", "writer");
const editor = staffActor("editor", "editor");
const admin = staffActor("admin", "admin");
const somebody = "somebody-else";

type Case = { mark: string; actor: Actor; authorId: string };
const CASES: Case[] = [
  { mark: "o", actor: writer, authorId: writer.id },
  { mark: "w", actor: writer, authorId: somebody },
  { mark: "e", actor: editor, authorId: somebody },
  { mark: "c", actor: editor, authorId: editor.id },
  { mark: "a", actor: admin, authorId: somebody },
  { mark: "k", actor: theClock, authorId: somebody },
];

const MAY: Record<Exclude<Verb, "supersede">, (actor: Actor, edition: policy.Subject) => Verdict> = {
  edit: policy.mayEdit,
  submit: policy.maySubmit,
  recall: policy.mayRecall,
  request_changes: policy.mayRequestChanges,
  approve: (actor, edition) => policy.mayApprove(actor, edition, null),
  schedule: policy.maySchedule,
  unschedule: policy.maySchedule,
  publish: (actor, edition) => policy.mayPublish(actor, edition, NOON),
  withdraw: policy.mayWithdraw,
  expire: (actor, edition) => policy.mayExpire(actor, edition, NOON),
  reinstate: policy.mayReinstate,
  spike: policy.maySpike,
  unspike: policy.mayUnspike,
};

const subject = (status: EditionStatus, authorId: string): policy.Subject => ({
  authorId,
  bylineUserIds: [authorId],
  status,
  scheduledFor: status === "scheduled" ? NOON : null,
  expireAt: status === "published" ? NOON : null,
  reviewer: null,
  wasPublished: status === "published" || status === "superseded" || status === "withdrawn",
  head: { savedBy: authorId },
  secondPerson: "normal",
});

const [header = "", ...rows] = TABLE.trim().split("\n");
const states = header.trim().split(/\s+/).slice(1) as EditionStatus[];

/** The cells of a table that differ from what these policies and moves allow: `verb · state · who`. */
function differences(may: typeof MAY, move: typeof nextStatus = nextStatus): string[] {
  return rows.flatMap((row) => {
    const [verb = "", ...cells] = row.trim().split(/\s+/);
    return states.flatMap((status, column) =>
      CASES.filter(({ mark, actor, authorId }) => {
        const expected = (cells[column] ?? "").includes(mark);
        const isMove = move(verb as Verb, status) !== null;
        return (isMove && may[verb as keyof typeof MAY](actor, subject(status, authorId)).allowed) !== expected;
      }).map(({ mark }) => `${verb} · ${status} · ${mark}`),
    );
  });
}

test("every state has a column and every verb a row", () => {
  expect(states).toEqual([...EDITION_STATUSES]);
  expect(rows.map((row) => row.trim().split(/\s+/)[0]).sort()).toEqual(Object.keys(MAY).sort());
});

test("who may do what, from which state, is what the table says", () => {
  expect(differences(MAY)).toEqual([]);
});

describe("the table notices", () => {
  test("a policy that answers yes to everyone", () => {
    const planted = { ...MAY, publish: () => ({ allowed: true }) as const };
    expect(differences(planted)).toContain("publish · approved · w");
  });
  test("a move that was not there", () => {
    const planted: typeof nextStatus = (verb, status) =>
      verb === "publish" && status === "draft" ? "published" : nextStatus(verb, status);
    expect(differences(MAY, planted)).toContain("publish · draft · e");
  });
});

// What moves no status: who may, from domain.md 6. Columns as above.
const OTHER_ACTS: [string, (actor: Actor, authorId: string) => Verdict, string][] = [
  ["read", (actor) => policy.mayRead(actor), "oweca"],
  ["start a story", (actor) => policy.mayStartArticle(actor), "oweca"],
  ["name an author", (actor) => policy.mayNameAuthor(actor), "oweca"],
  ["describe whoever writes", (actor, userId) => policy.mayDescribeAuthor(actor, { userId }), "oeca"],
  ["start an edition", (actor, authorId) => policy.mayStartEdition(actor, { createdBy: authorId, bylineUserIds: [] }), "oeca"],
  ["claim a review", (actor) => policy.mayClaimReview(actor), "eca"],
  ["change the address before publication", (actor, id) => policy.mayChangeSlug(actor, subject("draft", id)), "oeca"],
  ["change the address of a live story", (actor, id) => policy.mayChangeSlug(actor, subject("published", id)), "eca"],
  ["add a note", (actor) => policy.mayAddNote(actor), "eca"],
  ["delete for good", (actor) => policy.mayDeleteForGood(actor), "a"],
  ["hold what failed its checks", (actor) => policy.mayHold(actor), "k"],
];

test.each(OTHER_ACTS)("who may %s", (_act, may, allowed) => {
  const marks = CASES.filter(({ actor, authorId }) => may(actor, authorId).allowed).map(({ mark }) => mark);
  expect(marks.join("")).toBe(allowed);
});
