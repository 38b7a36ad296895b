import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { adaptations } from "@/db/schema/shows";
import { auditLog } from "@/db/schema/staff";
import { aDesk, by, type Desk } from "@/db/testing/builders";
import { anOrganisation, aSeason, aShow, aSourceWork } from "@/db/testing/catalogue";
import { openTestDatabase } from "@/db/testing/database";
import type { Context } from "../../kernel/context";
import type { Result } from "../../kernel/result";
import * as schema from "../schema";

const database = openTestDatabase();
let desk: Desk;
beforeEach(async () => {
  desk = await aDesk(database.db);
});

const show = { title: "Tidewater", format: "series", originalLanguage: "en", countries: "GB" };
const season = { kind: "season", number: 1, position: 1, label: "" };
const work = { kind: "novel", title: "Ebb" };
const house = { name: "Tideway", roles: ["studio"] };
const showId = async () => (await aShow(database.db)).id;
const both = async () => ({ showId: await showId(), sourceWorkId: (await aSourceWork(database.db)).id });
const link = { relation: "based_on", sharesTitle: "" };
const at = { baseVersion: 1 };

/** For each command: what it is sent, in the shape its schema makes of it. */
const WALKS: Record<string, () => Promise<unknown>> = {
  createShow: async () => schema.createShowSchema.parse(show),
  updateShow: async () => schema.updateShowSchema.parse({ showId: await showId(), ...at, ...show }),
  deleteShow: async () => ({ showId: await showId(), ...at }),
  createSeason: async () => schema.createSeasonSchema.parse({ showId: await showId(), ...season }),
  updateSeason: async () =>
    schema.updateSeasonSchema.parse({ seasonId: (await aSeason(database.db, await showId())).id, ...at, ...season }),
  deleteSeason: async () => ({ seasonId: (await aSeason(database.db, await showId())).id, ...at }),
  linkSourceWork: async () => schema.linkSourceWorkSchema.parse({ ...(await both()), ...link }),
  unlinkSourceWork: async () => {
    const linked = await both();
    await database.db.insert(adaptations).values({ ...linked, relation: "based_on" });
    return linked;
  },
  createSourceWork: async () => schema.createSourceWorkSchema.parse(work),
  updateSourceWork: async () => schema.updateSourceWorkSchema.parse({ sourceWorkId: (await aSourceWork(database.db)).id, ...at, ...work }),
  createOrganisation: async () => schema.createOrganisationSchema.parse(house),
  updateOrganisation: async () =>
    schema.updateOrganisationSchema.parse({ organisationId: (await anOrganisation(database.db)).id, ...at, ...house }),
};

type Command = (ctx: Context, input: unknown) => Promise<Result<unknown>>;
/** What the commands of this folder share. */
const SHARED = ["address.ts", "pages.ts", "season-places.ts", "uses.ts", "work-issues.ts"];

async function commands(): Promise<Map<string, Command>> {
  const found = new Map<string, Command>();
  for (const file of readdirSync(import.meta.dirname).filter((name) => !name.includes(".test.") && !SHARED.includes(name))) {
    const exported: Record<string, unknown> = await import(/* @vite-ignore */ join(import.meta.dirname, file));
    for (const [name, value] of Object.entries(exported))
      if (typeof value === "function" && name !== "isSameName") found.set(name, value as Command);
  }
  return found;
}

test("every command of the module is walked here", async () => {
  expect([...(await commands()).keys()].sort()).toEqual(Object.keys(WALKS).sort());
});
test.each(Object.entries(WALKS))("%s leaves its line in the audit log, with who and when", async (name, sent) => {
  const command = (await commands()).get(name);
  expect(await command?.(by(database.db, desk.editor), await sent())).toMatchObject({ ok: true });
  expect(await database.db.select().from(auditLog)).toMatchObject([{ userId: desk.editor.id, actorKind: "user" }]);
});
