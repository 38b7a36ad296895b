import { eq, inArray } from "drizzle-orm";
import { only, type Tx } from "@/db/connect";
import { settings, users } from "@/db/schema/staff";
import { zonedHour } from "../../kernel/zoned-hour";

/** "Ana Quill’s text, 10:06", by the desk's clock: what text kept aside is called. */
export async function keptLabel(tx: Tx, userId: string, at: Date): Promise<string> {
  const { name } = only(await tx.select({ name: users.name }).from(users).where(eq(users.id, userId)));
  const [desk] = await tx.select({ zone: settings.timeZone }).from(settings);
  return `${name}’s text, ${zonedHour(at, desk?.zone ?? "UTC").slice(-5)}`;
}

/** "Merged by Kim Osei, with Ana Quill’s text": a checkpoint that names everybody whose words it joins. */
export async function mergedLabel(tx: Tx, by: string, others: readonly string[]): Promise<string> {
  const rows = await tx
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, [by, ...others]));
  const nameOf = (id: string) => rows.find((row) => row.id === id)?.name ?? "somebody";
  const texts = [...new Set(others)].filter((id) => id !== by).map((id) => `${nameOf(id)}’s text`);
  return `Merged by ${nameOf(by)}${texts.length > 0 ? `, with ${texts.join(" and ")}` : ", from two texts of one person"}`;
}
