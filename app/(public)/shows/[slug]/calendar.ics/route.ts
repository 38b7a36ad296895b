import { calendarFace } from "@/app/_server/calendars";
import { nothingHere, showCalendar } from "@/app/_server/faces";
import { sayIn } from "@/domain/kernel/say-in";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ slug: string }> };

/** The same of one show. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const show = await showCalendar((await params).slug);
  if (!show) return nothingHere();
  const say = sayIn(show.publication.language);
  return calendarFace(say, say("site.withName", { title: show.title, name: show.publication.name }), show.events, [`show:${show.id}`]);
}
