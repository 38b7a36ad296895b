import { log } from "@/app/_server/log";
import { type Db, databaseNow } from "@/db/connect";
import type { Storage } from "@/db/pictures/storage";
import { dayOf } from "@/domain/kernel/day";
import { lapseLicences, sweepOrphans } from "@/domain/media/commands/sweep-media";
import { findSettings } from "@/domain/staff/queries";

/** After midnight where the publication is, what a licence no longer covers leaves the readers' pages. */
export async function turnLicences(db: Db): Promise<void> {
  const now = await databaseNow(db);
  const { timeZone } = await findSettings(db);
  await lapseLicences(db, dayOf(now, timeZone), now);
}

/** What an upload that was cut off left behind goes after a day. */
export async function sweepPictures(db: Db, storage: Storage): Promise<void> {
  const count = await sweepOrphans(db, storage, await databaseNow(db));
  if (count > 0) log.info({ event: "pictures_swept", where: "worker", count });
}
