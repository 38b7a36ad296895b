import "server-only";
import { cache } from "react";
import { fromDesk } from "@/app/_server/database";
import { findSettings } from "@/domain/staff/queries";

/** The publication, its zone, and the moment this page is made: the same however many parts of it ask. */
export const deskSettings = cache(async () => {
  const { publicationName, timeZone, language } = await fromDesk(findSettings);
  return { publication: publicationName, language, clock: { now: new Date(), zone: timeZone } };
});
