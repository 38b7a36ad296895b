import { and, eq, max, sql } from "drizzle-orm";
import { only, type Tx } from "@/db/connect";
import { auditLog, settings } from "@/db/schema/staff";
import { type SettingSection, USUAL_SETTINGS } from "./vocabulary";

type Row = typeof settings.$inferSelect;

/** The row, held until the transaction ends; a newsroom that nobody has named yet gets one. */
export async function lockSettings(tx: Tx): Promise<Row> {
  await tx.insert(settings).values({ publicationName: USUAL_SETTINGS.publication.publicationName }).onConflictDoNothing();
  return only(await tx.select().from(settings).for("update"));
}

/** The deed by which a section was last saved; 0 where nobody has. */
export async function lastSavedBy(tx: Tx, section: SettingSection): Promise<number> {
  const ofSection = and(eq(auditLog.subjectType, "settings"), eq(auditLog.subjectId, section));
  return (
    only(
      await tx
        .select({ id: max(auditLog.id) })
        .from(auditLog)
        .where(ofSection),
    ).id ?? 0
  );
}

export async function writeSettings(tx: Tx, change: Partial<Omit<Row, "id">>) {
  await tx.update(settings).set(change);
}

/** Whether the database can tell the time there: readers' pages ask it. */
export async function isKnownZone(tx: Tx, zone: string): Promise<boolean> {
  const found = await tx.execute(sql`select 1 from pg_timezone_names where name = ${zone}`);
  return found.length > 0;
}
