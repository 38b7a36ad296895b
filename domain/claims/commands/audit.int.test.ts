import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { auditLog } from "@/db/schema/staff";
import { by, clock, later } from "@/db/testing/builders";
import { openTestDatabase } from "@/db/testing/database";
import { aClaim, aNewsroom, aStory, done, flagsOf, type Newsroom, record, stating } from "@/db/testing/ledger";
import type { Context } from "../../kernel/context";
import type { Result } from "../../kernel/result";
import { makeEstimateSchema } from "../schema";
import { raiseQuestion } from "./questions";
import { relateClaims } from "./relate-claims";
import { verifySeason } from "./verify-season";

const it = openTestDatabase();
let room: Newsroom;
beforeEach(async () => {
  room = await aNewsroom(it.db);
});

const claim = async (traits: Parameters<typeof record>[2] = {}) => ({
  claimId: (await record(it.db, room, { whenEdtf: "2026", ...traits })).claimId,
});
const question = () => ({
  showId: room.showId,
  seasonId: room.seasonId,
  key: "decision",
  wording: "Whether there is one.",
  raisedOn: "2026-01-01",
});
const ctx = (): Context => by(it.db, room.desk.editor);
const season = () => ({ seasonId: room.seasonId });

async function twoClaims() {
  const [from, to] = [await claim({ whenEdtf: "2028", relations: [] }), await claim({ whenEdtf: "2026", relations: [] })];
  return { fromId: from.claimId, toId: to.claimId, kind: "contradicts" as const, isRuling: false, note: null };
}
async function related() {
  const relation = await twoClaims();
  done(await relateClaims(ctx(), relation));
  return relation;
}
async function aFlag() {
  const story = await aStory(it.db, room.desk, stating((await claim()).claimId));
  await claim({ whenEdtf: "2028" });
  return (await flagsOf(it.db, story.editionId))[0]?.id ?? "";
}

type Walk = { input: () => Promise<unknown> | unknown; as?: () => Context; writes?: 0 };
const asClock = () => by(it.db, clock, later(120));

/** For each command: what it is sent, who sends it unless the editor does, and whether it leaves a line in the log. */
const WALKS: Record<string, Walk> = {
  recordClaim: { input: () => aClaim(room, { whenEdtf: "2027" }) },
  previewClaim: { input: () => aClaim(room, { whenEdtf: "2027" }), writes: 0 },
  previewFact: { input: () => aClaim(room, { whenEdtf: "2027" }), writes: 0 },
  makePublic: { input: () => claim({ visibility: "internal" }) },
  liftEmbargo: { input: () => claim({ embargoUntil: later(60).toISOString() }), as: asClock },
  retractClaim: { input: async () => ({ ...(await claim()), reason: "Wrong show." }) },
  relateClaims: { input: twoClaims },
  removeRelation: { input: async () => ({ ...(await related()), reason: "A mistake." }) },
  ruleConflict: {
    input: async () => {
      const { fromId, toId } = await related();
      return { claimId: fromId, againstId: toId, verdict: "was_wrong", note: "They said so." };
    },
  },
  makeEstimate: {
    input: () =>
      makeEstimateSchema.parse({ ...season(), reasoning: "Summer.", windows: [{ label: "2027", edtf: "2027", likelihood: "likely" }] }),
  },
  raiseQuestion: { input: question },
  closeQuestion: {
    input: async () => ({ questionId: done(await raiseQuestion(ctx(), question())).questionId, reason: "dropped", claimId: null }),
  },
  verifySeason: { input: season },
  undoVerify: {
    input: async () => {
      done(await verifySeason(ctx(), season()));
      return season();
    },
  },
  restateSeasons: {
    input: async () => {
      await claim({ whenEdtf: "2026-02", reportedOn: "2026-01-01" });
      return { showId: room.showId };
    },
    as: () => by(it.db, clock, later(60 * 24 * 3)),
    writes: 0,
  },
  keepSentence: { input: async () => ({ flagId: await aFlag(), resolution: "kept", reason: "It says so itself." }) },
  assignFlags: { input: async () => ({ flagIds: [await aFlag()], assignee: room.desk.writer.id }) },
};

type Command = (ctx: Context, input: unknown) => Promise<Result<unknown>>;
/** What the commands of this folder share. */
const SHARED = ["bearing.ts", "become-known.ts", "changes.ts", "claim-issues.ts", "refusals.ts", "settle-estimates.ts"];

async function commands(): Promise<Map<string, Command>> {
  const found = new Map<string, Command>();
  for (const file of readdirSync(import.meta.dirname).filter((name) => !name.includes(".test.") && !SHARED.includes(name))) {
    const exported: Record<string, unknown> = await import(/* @vite-ignore */ join(import.meta.dirname, file));
    for (const [name, value] of Object.entries(exported)) if (typeof value === "function") found.set(name, value as Command);
  }
  return found;
}

test("every command of the ledger is walked here", async () => {
  expect([...(await commands()).keys()].sort()).toEqual(Object.keys(WALKS).sort());
});

test.each(Object.keys(WALKS))("%s leaves one line in the log, and what only looks leaves none", async (name) => {
  const command = (await commands()).get(name);
  const { input, as = ctx, writes = 1 } = WALKS[name] ?? { input: () => null };
  const sent = await input();
  const before = await it.db.$count(auditLog);
  expect(await command?.(as(), sent)).toMatchObject({ ok: true });
  expect((await it.db.$count(auditLog)) - before).toBe(writes);
});
