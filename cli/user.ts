import { defineCommand } from "citty";
import { failureWords, fieldMessagesOf } from "@/components/desk/failure-words";
import { connectPatient, type Db, databaseNow } from "@/db/connect";
import { findActiveAdmin, hasActiveAdmin } from "@/db/upkeep";
import { staffActor, theClock } from "@/domain/kernel/actor";
import { type Actor, ROLES } from "@/domain/kernel/context";
import { createUser } from "@/domain/staff/commands";
import { createUserSchema } from "@/domain/staff/schema";
import { prepareDatabase } from "@/server/prepare";
import { conclude, done, jsonFlag, type Outcome, refused } from "./outcome";
import { readPassword } from "./password";

const create = defineCommand({
  meta: { name: "create", description: "Makes an account. The first admin needs nobody's leave; every other account is made by an admin" },
  args: {
    email: { type: "string", required: true, description: "The address they sign in with" },
    name: { type: "string", required: true, description: "The name the desk sees" },
    role: { type: "string", required: true, description: ROLES.join(", ") },
    "password-stdin": { type: "boolean", description: "Reads the password from standard input instead of asking for it" },
    by: { type: "string", description: "The address of the admin who makes it; not needed for the first admin" },
    ...jsonFlag,
  },
  run: ({ args }) =>
    conclude(args.json, async (given, lifecycle) => {
      const password = await readPassword(args["password-stdin"]);
      const parsed = createUserSchema.safeParse({ email: args.email, name: args.name, role: args.role, password });
      if (!parsed.success) return refused(parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join(" "));
      const pool = connectPatient((await prepareDatabase(given, lifecycle)).url, 2);
      lifecycle.onStop("pool", pool.close);
      return make(pool.db, args.by, parsed.data);
    }),
});

async function make(db: Db, by: string | undefined, input: Parameters<typeof createUser>[1]): Promise<Outcome> {
  const actor = await whoMakesIt(db, by);
  if (!actor)
    return refused(by ? `${by} is no active admin.` : "This newsroom has an admin: name the one who makes the account with --by.");
  const result = await createUser({ db, actor, now: await databaseNow(db) }, input);
  if (result.ok)
    return done(
      { userId: result.value.userId, email: input.email, role: input.role },
      `${input.name} can sign in as ${input.email} (${input.role}).`,
    );
  const { says, remedy } = failureWords(result.error);
  const atFields = Object.values(fieldMessagesOf(result.error)).flat();
  return refused((atFields.length > 0 ? atFields : [says, remedy]).join(" "));
}

/** The house itself makes the first admin; after that somebody answers for each account. */
async function whoMakesIt(db: Db, by: string | undefined): Promise<Actor | null> {
  if (!by) return (await hasActiveAdmin(db)) ? null : theClock;
  const adminId = await findActiveAdmin(db, by);
  return adminId === null ? null : staffActor(adminId, "admin");
}

export const user = defineCommand({ meta: { name: "user", description: "Accounts" }, subCommands: { create } });
