import type { Db } from "../../db/connect";
import { listPinned } from "../../domain/articles/queries/front";
import { newId } from "../../domain/kernel/id";
import { createUser, suspendUser } from "../../domain/staff/commands";
import { demoPassword, findColleague, type Person } from "../desk";
import { makeSession } from "../session";
import { documentOf, GO_ON, granted, ownWord, type Stage, type Story } from "../story";
import { BLOCK_ROWS } from "./blocks";
import { FACE_ROWS } from "./faces";
import { FOLLOWER_ROWS } from "./followers";
import { HISTORY_ROWS } from "./history";
import { LEDGER_ROWS } from "./ledger";
import { MEDIA_ROWS } from "./media";
import { NOTE_ROWS } from "./notes";
import { PAGE_ROWS } from "./pages";
import { RECORD_ROWS } from "./records";
import { SUGGESTION_ROWS } from "./suggestions";
import { TWO_PEOPLE_ROWS } from "./two-people";

/**
 * Who may come in by which door, written by hand from domain.md 6 and never made from the code. Each row's story is Kim's.
 * `o` Kim, whose copy it is · `w` another writer · `e` an editor · `a` an admin · `*` whoever comes, signed in or not.
 */
export type Row = {
  entry: string;
  who: string;
  /** What a knock sends: for a story's door the edition as it stands, and this besides. */
  sends?: (given: Given) => object | Promise<object>;
  stage?: Stage;
  /** The address to knock at, where the entry has names in it. */
  at?: string;
  /** What opens the door means here, where it is another status than one of success. */
  answers?: number;
};
export type Given = { db: Db; who: Person | null; story: Story; at: { editionId: string; baseVersion: number } };

const REASON = { reason: "The drill says why." };
/** Of every story the doors are tried on. */
export const HEADLINE = "A story behind many doors";

const edition = (name: string, who: string, stage: Stage, more: (given: Given) => object | Promise<object> = () => ({})): Row => ({
  entry: `app/(desk)/desk/editions/[editionId]/actions.ts#${name}Action`,
  who,
  stage,
  sends: async (given) => ({ ...given.at, ...(await more(given)) }),
});
const story = (entry: string, who: string, stage: Stage): Row => ({
  entry,
  who,
  stage,
  sends: ({ story: { articleId } }) => ({ articleId }),
});

const own = async ({ db, who }: Given) => ({ sessionId: (await makeSession(db, who ?? "kim")).sessionId });
const PASSWORD = "a long and unlikely sentence of a password";

async function aColleague({ db }: Given): Promise<{ userId: string }> {
  const { actor } = await findColleague(db, "ines");
  const account = { email: `${newId()}@season-desk.example`, name: "Somebody New", role: "writer" as const, password: PASSWORD };
  const { userId } = granted(await createUser({ db, actor, now: new Date() }, account));
  return { userId };
}
async function aSuspendedColleague(given: Given): Promise<{ userId: string }> {
  const colleague = await aColleague(given);
  const { actor } = await findColleague(given.db, "ines");
  granted(await suspendUser({ db: given.db, actor, now: new Date() }, colleague));
  return colleague;
}

/** Whoever is no admin gives a password too: their own, where the drill knows it. */
const passwordOf = ({ who }: Given) => (who === "kim" || who === "ana" || who === "ines" ? demoPassword(who) : PASSWORD);

const draft = async ({ db, at }: Given) => ({
  ...{ baseVersion: at.baseVersion, saveId: newId(), headline: `Saved ${newId()}`, standfirst: "" },
  ...{ shortHeadline: null, seoTitle: null, seoDescription: null, body: documentOf("Saved"), about: [] },
  bylines: [(await findColleague(db, "kim")).authorId],
});

export const TABLE: Row[] = [
  { entry: "GET /api/auth/[...nextauth]", who: "*" },
  { entry: "GET /api/healthz", who: "*" },
  { entry: "GET /api/readyz", who: "*" },
  { entry: "POST /api/csp", who: "*" },
  { entry: "GET /api/search/suggest", who: "*" },
  { entry: "GET /api/search/desk", who: "owea" },
  { entry: "GET /desk/articles/near", who: "owea" },
  { entry: "GET /api/subjects", who: "owea" },
  { entry: "GET /api/who", who: "owea" },
  { entry: "PUT /api/editions/[editionId]/draft", who: "oea", stage: "draft", sends: draft },
  { entry: "PUT /api/editions/[editionId]/draft", who: "ea", stage: "in_review", sends: draft },
  { entry: "PUT /api/editions/[editionId]/draft", who: "oea", stage: "approved", sends: draft },
  { entry: "PUT /api/editions/[editionId]/draft", who: "ea", stage: "scheduled", sends: draft },

  { entry: "app/(desk)/desk/articles/new/actions.ts#startArticleAction", who: "owea", sends: () => ({ headline: "A new story" }) },
  {
    entry: "app/(desk)/desk/front/actions.ts#arrangeFrontAction",
    who: "ea",
    sends: async ({ db }) => ({ pins: [], was: (await listPinned(db)).map(({ id }) => id) }),
  },
  story("app/(desk)/desk/articles/new/actions.ts#updateInsteadAction", "oea", "published"),
  story("app/(desk)/desk/editions/[editionId]/actions.ts#startEditionAction", "oea", "published"),
  edition("submit", "oea", "draft"),
  edition("recall", "oea", "in_review"),
  edition("claimReview", "ea", "in_review"),
  edition("releaseReview", "ea", "in_review"),
  edition("requestChanges", "ea", "in_review", () => ({ ask: "Name the source." })),
  edition("requestChanges", "ea", "approved", () => ({ ask: "Name the source." })),
  edition("approve", "ea", "in_review", () => GO_ON),
  edition("schedule", "ea", "approved", () => ({ scheduledFor: new Date(Date.now() + 3_600_000).toISOString(), ...GO_ON })),
  edition("unschedule", "ea", "scheduled"),
  edition("publish", "ea", "approved", () => GO_ON),
  edition("publish", "ea", "scheduled", () => GO_ON),
  edition("addNote", "ea", "published", () => ({ kind: "clarification", text: "What was meant." })),
  edition("withdraw", "a", "published", () => REASON),
  edition("reinstate", "a", "withdrawn", () => REASON),
  edition("spike", "oea", "draft", () => REASON),
  edition("spike", "ea", "in_review", () => REASON),
  edition("spike", "ea", "approved", () => REASON),
  edition("unspike", "oea", "spiked"),
  edition("deleteForGood", "a", "spiked", () => ({ headline: HEADLINE })),
  edition("changeSlug", "oea", "draft", () => ({ slug: `moved-${ownWord()}` })),
  edition("changeSlug", "ea", "published", () => ({ slug: `moved-${ownWord()}` })),
  edition("changeKind", "oea", "draft", () => ({ kind: "analysis" })),
  { entry: "app/(desk)/desk/editions/[editionId]/actions.ts#createAuthorAction", who: "owea", sends: () => ({ name: `Guest ${newId()}` }) },

  { entry: "app/(desk)/desk/notifications/actions.ts#markNoticesReadAction", who: "owea", sends: () => ({}) },
  { entry: "app/(desk)/desk/account/actions.ts#endSessionAction", who: "owea", sends: own },
  { entry: "app/(desk)/desk/account/actions.ts#endOtherSessionsAction", who: "owea", sends: own },
  // With a password that is not theirs, nobody; the right one is asked of the command itself, in its own tests.
  {
    entry: "app/(desk)/desk/account/actions.ts#changePasswordAction",
    who: "",
    sends: () => ({ ownPassword: "not the one they have", password: PASSWORD }),
  },

  {
    entry: "app/(desk)/desk/staff/actions.ts#createUserAction",
    who: "a",
    sends: () => ({ email: `${newId()}@season-desk.example`, name: "Somebody New", role: "writer", password: PASSWORD }),
  },
  {
    entry: "app/(desk)/desk/staff/actions.ts#changeRoleAction",
    who: "a",
    sends: async (given) => ({ ...(await aColleague(given)), role: "editor", ownPassword: passwordOf(given) }),
  },
  {
    entry: "app/(desk)/desk/staff/actions.ts#setPasswordAction",
    who: "a",
    sends: async (given) => ({ ...(await aColleague(given)), password: `${PASSWORD} too`, ownPassword: passwordOf(given) }),
  },
  { entry: "app/(desk)/desk/staff/actions.ts#suspendUserAction", who: "a", sends: aColleague },
  { entry: "app/(desk)/desk/staff/actions.ts#restoreUserAction", who: "a", sends: aSuspendedColleague },

  ...RECORD_ROWS,
  ...FOLLOWER_ROWS,
  ...BLOCK_ROWS,
  ...LEDGER_ROWS,
  ...NOTE_ROWS,
  ...PAGE_ROWS,
  ...HISTORY_ROWS,
  ...SUGGESTION_ROWS,
  ...TWO_PEOPLE_ROWS,
  ...MEDIA_ROWS,
  ...FACE_ROWS,

  // Open doors: who comes in is decided by a password, and leaving harms nobody.
  { entry: "POST /api/sign-in", who: "*", sends: () => ({ email: `${newId()}@nowhere.example`, password: "x" }) },
  {
    entry: "app/(desk)/sign-in/actions.ts#signInAction",
    who: "",
    sends: () => ({ email: `${newId()}@nowhere.example`, password: "x", next: "/desk" }),
  },
  { entry: "app/(desk)/sign-in/actions.ts#signOutAction", who: "*", sends: () => ({}) },
];
