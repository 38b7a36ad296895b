import type { Say } from "@/domain/kernel/words";
import "server-only";
import { type CalendarEvent, calendarOf } from "@/domain/feeds/calendar";
import type { CalendarDay } from "@/domain/feeds/public-queries";
import { seasonPath } from "@/domain/shows/vocabulary";
import { face } from "./faces";
import { absolute } from "./pages";

/** The days of these seasons as a calendar that people subscribe to. */
export const calendarFace = (say: Say, name: string, days: readonly CalendarDay[], tags: readonly string[]): Response =>
  face(calendarOf({ name, events: days.map((day) => eventOf(say, day)) }), { type: "text/calendar", tags });

function eventOf(say: Say, day: CalendarDay): CalendarEvent {
  const url = absolute(seasonPath(day.show.slug, day.season.slug));
  return {
    uid: `${day.seasonId}-${day.slot}@${new URL(url).hostname}`,
    day: day.day,
    title: say("feed.calendarEntry", {
      season: say("season.named", { show: day.show.title, season: day.season.label }),
      what: whatOf(say, day),
      service: day.service ?? "none",
    }),
    description: say("feed.calendarNote", { certainty: say(`certainty.${day.certainty}`), url }),
    url,
    recordedAt: day.recordedAt,
  };
}

function whatOf(say: Say, { slot, part, kind }: CalendarDay): string {
  if (slot === "finale") return say("feed.finale");
  if (part !== null) return say("feed.part", { part });
  return say(kind === "full_release" ? "feed.allEpisodes" : "feed.premiere");
}
