import { beforeEach, expect, test } from "vitest";
import { auditLog } from "@/db/schema/staff";
import { aDesk, by, type Desk } from "@/db/testing/builders";
import { aPerson, aShow } from "@/db/testing/catalogue";
import { openTestDatabase } from "@/db/testing/database";
import type { Context } from "../../kernel/context";
import type { Result } from "../../kernel/result";
import { createPersonSchema, setCreditsSchema, updatePersonSchema } from "../schema";
import { createPerson } from "./create-person";
import { deletePerson } from "./delete-person";
import { setCredits } from "./set-credits";
import { updatePerson } from "./update-person";

const database = openTestDatabase();
let desk: Desk;
beforeEach(async () => {
  desk = await aDesk(database.db);
});

const names = [{ text: "Ines Holt", order: "given_first", kind: "display", language: "en", script: "Latn" }];
const personId = async () => (await aPerson(database.db)).id;

type Walk = [action: string, act: (ctx: Context) => Promise<Result<unknown>>];
const WALKS: Walk[] = [
  ["person.create", (ctx) => createPerson(ctx, createPersonSchema.parse({ names }))],
  ["person.update", async (ctx) => updatePerson(ctx, updatePersonSchema.parse({ personId: await personId(), baseVersion: 1, names }))],
  ["person.delete", async (ctx) => deletePerson(ctx, { personId: await personId(), baseVersion: 1 })],
  [
    "credits.set",
    async (ctx) => {
      const owner = { kind: "show", id: (await aShow(database.db)).id };
      return setCredits(
        ctx,
        setCreditsSchema.parse({ owner, baseVersion: 1, group: "creator", billing: [{ personId: await personId() }] }),
      );
    },
  ],
];
test.each(WALKS)("%s leaves its line in the audit log, with who", async (action, act) => {
  expect(await act(by(database.db, desk.editor))).toMatchObject({ ok: true });
  expect(await database.db.select().from(auditLog)).toMatchObject([{ action, userId: desk.editor.id, actorKind: "user" }]);
});
