import "server-only";
import { CERTAINTY_WORDS } from "@/components/show/certainty";
import { type CalendarEvent, calendarOf } from "@/domain/feeds/calendar";
import type { CalendarDay } from "@/domain/feeds/public-queries";
import { seasonPath } from "@/domain/shows/vocabulary";
import { face } from "./faces";
import { absolute } from "./pages";

/** The days of these seasons as a calendar that people subscribe to. */
export const calendarFace = (name: string, days: readonly CalendarDay[], tags: readonly string[]): Response =>
  face(calendarOf({ name, events: days.map(eventOf) }), { type: "text/calendar", tags });

function eventOf(day: CalendarDay): CalendarEvent {
  const url = absolute(seasonPath(day.show.slug, day.season.slug));
  return {
    uid: `${day.seasonId}-${day.slot}@${new URL(url).hostname}`,
    day: day.day,
    title: `${day.show.title}, ${day.season.label}: ${whatOf(day)}${day.service ? ` (${day.service})` : ""}`,
    description: `${CERTAINTY_WORDS[day.certainty]}. ${url}`,
    url,
    recordedAt: day.recordedAt,
  };
}

function whatOf({ slot, part, kind }: CalendarDay): string {
  if (slot === "finale") return "finale";
  if (part !== null) return `part ${part}`;
  return kind === "full_release" ? "all episodes" : "premiere";
}
