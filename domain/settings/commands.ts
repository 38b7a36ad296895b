import { recordDeed } from "@/db/audit";
import { type Tx, transact } from "@/db/connect";
import { EVERY_PAGE, notifyPages } from "@/db/notify";
import type { Context } from "../kernel/context";
import { notReady, ok, type Result, refusalOf, refuse } from "../kernel/result";
import { mayKeepSettings } from "./policy";
import type { SaveSettings } from "./schema";
import { changesBetween, columnsOf, valuesOf } from "./sections";
import * as store from "./store";

/** Saves one section of the newsroom's settings. Gives how many of them are other than before. */
export async function saveSettings(ctx: Context, input: SaveSettings): Promise<Result<{ changed: number }>> {
  const { section, baseDeed, ...values } = input;
  return transact(ctx.db, async (tx) => {
    const refusal = refusalOf(mayKeepSettings(ctx.actor));
    if (refusal) return refusal;
    const row = await store.lockSettings(tx);
    if ((await store.lastSavedBy(tx, section)) !== baseDeed)
      return refuse({ kind: "wrong_state", is: "changed", attempted: "save_settings" });
    if (await isLostInTime(tx, input)) return notReady({ field: "timeZone", code: "zone_unknown" });
    const changes = changesBetween(valuesOf(row, section), values);
    if (!changes) return ok({ changed: 0 });

    await store.writeSettings(tx, columnsOf(input, row.options));
    await recordDeed(tx, ctx, { action: "settings.update", subject: { type: "settings", id: section }, ...changes });
    // Its name, its language and its hours stand on every page that readers get.
    if (section === "publication") await notifyPages(tx, { tags: [EVERY_PAGE], paths: [], drop: false });
    return ok({ changed: Object.keys(changes.after).length });
  });
}

const isLostInTime = async (tx: Tx, input: SaveSettings) =>
  input.section === "publication" && !(await store.isKnownZone(tx, input.timeZone));
