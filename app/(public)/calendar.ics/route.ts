import { calendarFace } from "@/app/_server/calendars";
import { siteCalendar } from "@/app/_server/faces";

export const dynamic = "force-dynamic";

/** Every day on which a season is out that is exact, and confirmed or better. */
export async function GET(): Promise<Response> {
  const { publication, events } = await siteCalendar();
  return calendarFace(publication.name, events, ["tracker"]);
}
