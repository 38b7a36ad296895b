import type { Db } from "../../db/connect";
import { anOrganisation, aSeason, aShow } from "../../db/testing/catalogue";
import { flagsOf } from "../../db/testing/ledger";
import { replaceCitations } from "../../domain/articles/store/citations";
import { raiseQuestion } from "../../domain/claims/commands/questions";
import { recordClaim } from "../../domain/claims/commands/record-claim";
import { verifySeason } from "../../domain/claims/commands/verify-season";
import { recordClaimSchema } from "../../domain/claims/schema";
import { newId } from "../../domain/kernel/id";
import { findColleague, type Person } from "../desk";
import { granted } from "../story";
import type { Given, Row } from "./table";

// The ledger, from domain.md 6: anyone on staff records, checks and asks; what readers take as certain, rulings, what is
// taken back and estimates are an editor's.
const ANYBODY = "owea";
const SENIOR = "ea";
const REASON = "The drill says why.";

type Room = { showId: string; seasonId: string; outletId: string };
type Sends = (given: Given) => object | Promise<object>;

const door = (name: string, who: string, sends: Sends): Row => ({
  entry: `app/(desk)/desk/shows/[showId]/seasons/[seasonId]/claims/actions.ts#${name}Action`,
  who,
  sends,
});
const inbox = (name: string, who: string, sends: Sends): Row => ({
  entry: `app/(desk)/desk/stale/actions.ts#${name}Action`,
  who,
  stage: "published",
  sends,
});

const as = async (db: Db, who: Person) => ({ db, actor: (await findColleague(db, who)).actor, now: new Date() });

async function aRoom(db: Db): Promise<Room> {
  const { id: showId } = await aShow(db, { title: `A ledger behind a door ${newId()}` });
  const [{ id: seasonId }, { id: outletId }] = [await aSeason(db, showId), await anOrganisation(db, `An outlet ${newId()}`, ["outlet"])];
  return { showId, seasonId, outletId };
}

const claimOf = ({ showId, seasonId, outletId }: Room, traits: object = {}) => ({
  ...{ showId, seasonIds: [seasonId], scope: "seasons", kind: "filming_started", modality: "planned", whenEdtf: "2027" },
  ...{ certainty: "reported", visibility: "public", reportedOn: "2026-02-01", summary: "Filming is reportedly planned for 2027." },
  sources: [{ source: [{ organisationId: outletId, basis: "unstated" }] }],
  ...traits,
});

/** Said by two outlets: what may be confirmed. */
const confirmed = async (db: Db, room: Room) => ({
  certainty: "confirmed",
  sources: [room.outletId, (await anOrganisation(db, `An outlet ${newId()}`, ["outlet"])).id].map((organisationId) => ({
    source: [{ organisationId, basis: "on_record" }],
  })),
});

const record = async (db: Db, room: Room, traits: object = {}) =>
  granted(await recordClaim(await as(db, "ana"), recordClaimSchema.parse(claimOf(room, traits))));

const aClaim = async ({ db }: Given, traits: object = {}) => ({ claimId: (await record(db, await aRoom(db), traits)).claimId });

/** Two claims of one slot that disagree: the later was drawn against the earlier. */
async function aPair({ db }: Given, kind: "contradicts" | "none" = "contradicts") {
  const room = await aRoom(db);
  const first = await record(db, room);
  const relations = kind === "none" ? [] : [{ toId: first.claimId, kind }];
  const second = await record(db, room, { whenEdtf: "2029", relations });
  return { fromId: second.claimId, toId: first.claimId };
}

/** Kim's story states a claim that something newer has overtaken. */
async function aFlag({ db, story }: Given): Promise<string> {
  const room = await aRoom(db);
  const { claimId } = await record(db, room);
  const citation = {
    claimId,
    estimateId: null,
    mode: "plain" as const,
    blockId: "p1",
    quotedText: "Filming is planned for 2027.",
    asOfOn: null,
  };
  await db.transaction((tx) => replaceCitations(tx, story.editionId, [citation]));
  await record(db, room, { whenEdtf: "2029" });
  return onlyFlagOf(db, story.editionId);
}

async function onlyFlagOf(db: Db, editionId: string): Promise<string> {
  const [flag] = await flagsOf(db, editionId);
  if (!flag) throw new Error("nothing was flagged");
  return flag.id;
}

const question = { key: "filming_start", wording: "When filming starts.", raisedOn: "2026-02-01" };

export const LEDGER_ROWS: Row[] = [
  { entry: "GET /api/ledger", who: ANYBODY },
  { entry: "GET /api/ledger/publication", who: ANYBODY, answers: 404 },
  { entry: "GET /desk/shows/place", who: ANYBODY, answers: 404 },
  { entry: "GET /desk/sources/known", who: ANYBODY },
  { entry: "POST /api/claims/preview", who: ANYBODY, sends: async ({ db }) => claimOf(await aRoom(db)) },

  door("recordClaim", ANYBODY, async ({ db }) => claimOf(await aRoom(db))),
  door("recordClaim", SENIOR, async ({ db }) => {
    const room = await aRoom(db);
    return claimOf(room, await confirmed(db, room));
  }),
  door("makePublic", ANYBODY, (given) => aClaim(given, { visibility: "internal" })),
  door("makePublic", SENIOR, async ({ db }) => {
    const room = await aRoom(db);
    return { claimId: (await record(db, room, { ...(await confirmed(db, room)), visibility: "internal" })).claimId };
  }),
  door("liftEmbargo", SENIOR, (given) => aClaim(given, { embargoUntil: new Date(Date.now() + 3_600_000).toISOString() })),
  door("retractClaim", SENIOR, async (given) => ({ ...(await aClaim(given)), reason: REASON })),
  door("relateClaims", ANYBODY, async (given) => ({ ...(await aPair(given, "none")), kind: "contradicts" })),
  door("removeRelation", SENIOR, async (given) => ({ ...(await aPair(given)), kind: "contradicts", reason: REASON })),
  door("ruleConflict", SENIOR, async (given) => {
    const { fromId, toId } = await aPair(given);
    return { claimId: fromId, againstId: toId, verdict: "moved_on", note: REASON };
  }),
  door("verifySeason", ANYBODY, async ({ db }) => ({ seasonId: (await aRoom(db)).seasonId })),
  door("undoVerify", ANYBODY, async ({ db, who }) => {
    const { seasonId } = await aRoom(db);
    granted(await verifySeason(await as(db, who ?? "ana"), { seasonId }));
    return { seasonId };
  }),
  door("raiseQuestion", ANYBODY, async ({ db }) => {
    const { showId, seasonId } = await aRoom(db);
    return { showId, seasonId, ...question };
  }),
  door("closeQuestion", ANYBODY, async ({ db }) => {
    const { showId, seasonId } = await aRoom(db);
    const raised = granted(await raiseQuestion(await as(db, "ana"), { showId, seasonId, ...question }));
    return { questionId: raised.questionId, reason: "dropped" };
  }),
  door("makeEstimate", SENIOR, async ({ db }) => ({
    seasonId: (await aRoom(db)).seasonId,
    ...{ reasoning: REASON, windows: [{ label: "2028", edtf: "2028", likelihood: "likely" }] },
  })),

  inbox("keepSentence", "oea", async (given) => ({ flagId: await aFlag(given), resolution: "kept", reason: REASON })),
  inbox("assignFlags", ANYBODY, async (given) => ({ flagIds: [await aFlag(given)], assignee: null })),
  inbox("noteStory", SENIOR, (given) => ({ ...given.at, kind: "update", text: "What changed since." })),
  inbox("updateStory", "oea", ({ story: { articleId } }) => ({ articleId, flagId: newId() })),
];
