import { eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/connect";
import { auditLog, settings, users } from "@/db/schema/staff";
import type { Context } from "../kernel/context";
import { mayKeepSettings } from "./policy";
import { valuesOf } from "./sections";
import { SETTING_SECTIONS, type SettingSection, type SettingValues } from "./vocabulary";

export type SectionOfSettings = {
  section: SettingSection;
  values: SettingValues;
  /** The deed by which it was last saved; 0 where nobody has. */
  baseDeed: number;
  /** Who last changed which setting, by its name. */
  changes: Record<string, { by: string | null; at: Date }>;
};

/** The newsroom's settings as they are, and who made them so. Nobody but an admin gets any. */
export async function listSettings({ db, actor }: Pick<Context, "actor"> & { db: Reader }): Promise<SectionOfSettings[]> {
  if (!mayKeepSettings(actor).allowed) return [];
  const [[row], deeds] = await Promise.all([db.select().from(settings), listLastChanges(db)]);
  return SETTING_SECTIONS.map((section) => {
    const own = deeds.filter((deed) => deed.section === section);
    return {
      section,
      values: valuesOf(row ?? null, section),
      baseDeed: Math.max(0, ...own.map(({ id }) => id)),
      changes: Object.fromEntries(own.map(({ key, by, at }) => [key, { by, at }])),
    };
  });
}

/** Of every setting the deed that last changed it. */
const listLastChanges = (db: Reader) => {
  const key = sql<string>`changed.key`;
  return db
    .selectDistinctOn([auditLog.subjectId, key], { section: auditLog.subjectId, key, id: auditLog.id, at: auditLog.at, by: users.name })
    .from(auditLog)
    .innerJoin(sql`lateral jsonb_object_keys(${auditLog.after}) as changed (key)`, sql`true`)
    .leftJoin(users, eq(users.id, auditLog.userId))
    .where(eq(auditLog.subjectType, "settings"))
    .orderBy(auditLog.subjectId, key, sql`${auditLog.id} desc`);
};
