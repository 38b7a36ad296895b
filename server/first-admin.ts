import type { GivenEnv } from "@/app/_server/env";
import { type Db, databaseNow } from "@/db/connect";
import { hasActiveAdmin } from "@/db/upkeep";
import { theClock } from "@/domain/kernel/actor";
import { createUser } from "@/domain/staff/commands";
import { createUserSchema } from "@/domain/staff/schema";
import { CannotStart } from "./cannot-start";

/** Makes the admin that the environment names, while there is none. True where the newsroom has one afterwards. */
export async function ensureFirstAdmin({ ADMIN_EMAIL, ADMIN_PASSWORD }: GivenEnv, db: Db): Promise<boolean> {
  if (await hasActiveAdmin(db)) return true;
  if (!ADMIN_EMAIL || !ADMIN_PASSWORD) return false;
  const parsed = createUserSchema.safeParse({ email: ADMIN_EMAIL, name: nameFrom(ADMIN_EMAIL), role: "admin", password: ADMIN_PASSWORD });
  if (!parsed.success) throw refused(`${parsed.error.issues[0]?.path.join(".")}: ${parsed.error.issues[0]?.message}`);
  const result = await createUser({ db, actor: theClock, now: await databaseNow(db) }, parsed.data);
  if (result.ok || (await hasActiveAdmin(db))) return true; // another start was quicker
  throw refused(
    result.error.kind === "not_ready" ? result.error.issues.map((issue) => `${issue.field} ${issue.code}`).join(", ") : result.error.kind,
  );
}

/** `ines.masthead@example.org` is Ines Masthead until she says otherwise. */
export const nameFrom = (email: string) =>
  (email.split("@")[0] ?? email)
    .split(/[._+-]+/)
    .filter(Boolean)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(" ");

const refused = (why: string) =>
  new CannotStart(`The first admin could not be made (${why}).`, "Change ADMIN_EMAIL or ADMIN_PASSWORD and start again.");
