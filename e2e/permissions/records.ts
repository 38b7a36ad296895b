import { adaptations } from "../../db/schema/shows";
import { anOrganisation, aPerson, aSeason, aShow, aSourceWork } from "../../db/testing/catalogue";
import { newId } from "../../domain/kernel/id";
import type { Given, Row } from "./table";

// Records, from domain.md 6: anyone on staff adds and changes, editors and admins delete.
const ANYBODY = "owea";
const SENIOR = "ea";

const door = (file: string, name: string, who: string, sends: (given: Given) => object | Promise<object>): Row => ({
  entry: `app/(desk)/desk/${file}/actions.ts#${name}Action`,
  who,
  sends,
});

const show = () => ({ title: `A show behind a door ${newId()}`, format: "series", originalLanguage: "en", countries: ["GB"] });
const season = { kind: "season", number: 1, position: 1, label: "" };
const person = () => ({
  names: [{ text: `Somebody ${newId()}`, order: "given_first", kind: "display", language: "en", script: "Latn" }],
});
const organisation = () => ({ name: `A house ${newId()}`, roles: ["studio"] });
const work = () => ({ kind: "novel", title: `A book behind a door ${newId()}` });

const ownShow = async ({ db }: Given) => ({ showId: (await aShow(db, show())).id });
const ownSeason = async (given: Given) => ({ seasonId: (await aSeason(given.db, (await ownShow(given)).showId)).id });
const ownPerson = async ({ db }: Given) => ({ personId: (await aPerson(db, `Somebody ${newId()}`)).id });
const link = async (given: Given) => ({ ...(await ownShow(given)), sourceWorkId: (await aSourceWork(given.db)).id });
const at = { baseVersion: 1 };

const unlinked = async (given: Given) => {
  const both = await link(given);
  await given.db.insert(adaptations).values({ ...both, relation: "based_on" });
  return both;
};

export const RECORD_ROWS: Row[] = [
  ...["shows", "people", "organisations", "source-works", "articles"].map((of) => ({ entry: `GET /desk/${of}/search`, who: ANYBODY })),

  door("shows", "createShow", ANYBODY, show),
  door("shows", "updateShow", ANYBODY, async (given) => ({ ...(await ownShow(given)), ...at, ...show() })),
  door("shows", "deleteShow", SENIOR, async (given) => ({ ...(await ownShow(given)), ...at })),
  door("shows", "createSeason", ANYBODY, async (given) => ({ ...(await ownShow(given)), ...season })),
  door("shows", "updateSeason", ANYBODY, async (given) => ({ ...(await ownSeason(given)), ...at, ...season })),
  door("shows", "deleteSeason", SENIOR, async (given) => ({ ...(await ownSeason(given)), ...at })),
  door("shows", "linkSourceWork", ANYBODY, async (given) => ({ ...(await link(given)), relation: "based_on", sharesTitle: null })),
  door("shows", "unlinkSourceWork", ANYBODY, unlinked),

  door("people", "createPerson", ANYBODY, () => ({ ...person(), isSomebodyElse: true })),
  door("people", "addPerson", ANYBODY, () => ({ ...person(), isSomebodyElse: true })),
  door("people", "updatePerson", ANYBODY, async (given) => ({ ...(await ownPerson(given)), ...at, ...person() })),
  door("people", "deletePerson", SENIOR, async (given) => ({ ...(await ownPerson(given)), ...at })),
  door("people", "setCredits", ANYBODY, async (given) => {
    const [{ showId }, { personId }] = [await ownShow(given), await ownPerson(given)];
    return { owner: { kind: "show", id: showId }, ...at, group: "creator", billing: [{ personId }], isComplete: false };
  }),

  door("organisations", "createOrganisation", ANYBODY, organisation),
  door("organisations", "addOrganisation", ANYBODY, organisation),
  door("organisations", "updateOrganisation", ANYBODY, async ({ db }) => ({
    organisationId: (await anOrganisation(db, `A house ${newId()}`)).id,
    ...at,
    ...organisation(),
  })),

  door("source-works", "createSourceWork", ANYBODY, work),
  door("source-works", "updateSourceWork", ANYBODY, async ({ db }) => ({ sourceWorkId: (await aSourceWork(db)).id, ...at, ...work() })),
];
