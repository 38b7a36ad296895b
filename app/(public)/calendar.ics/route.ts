import { calendarFace } from "@/app/_server/calendars";
import { siteCalendar } from "@/app/_server/faces";
import { sayIn } from "@/domain/kernel/say-in";

export const dynamic = "force-dynamic";

/** Every day on which a season is out that is exact, and confirmed or better. */
export async function GET(): Promise<Response> {
  const { publication, events } = await siteCalendar();
  return calendarFace(sayIn(publication.language), publication.name, events, ["tracker"]);
}
