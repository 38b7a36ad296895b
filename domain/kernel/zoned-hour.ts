import { dateFormat } from "./date-format";

const LOCAL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;
const HOUR_MS = 60 * 60 * 1_000;

/** The hands of the clock in a zone at an instant, as `2026-04-18T09:00`: what a field of day and hour holds. */
export function zonedHour(at: Date, timeZone: string): string {
  const parts = dateFormat("en-GB", {
    timeZone,
    ...{ year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  }).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}`;
}

/**
 * The instant at which the clocks of a zone show `local`, or null for text that is no day and hour.
 * An hour that comes twice, when clocks go back, means its first; one that is skipped means the same distance after the gap.
 */
export function instantAt(local: string, timeZone: string): Date | null {
  const asUtc = LOCAL.test(local) ? new Date(`${local}:00Z`) : null;
  if (!asUtc || Number.isNaN(asUtc.getTime()) || !asUtc.toISOString().startsWith(local)) return null;
  const before = offsetMs(new Date(asUtc.getTime() - 24 * HOUR_MS), timeZone);
  const after = offsetMs(new Date(asUtc.getTime() + 24 * HOUR_MS), timeZone);
  const candidates = [before, after].map((offset) => new Date(asUtc.getTime() - offset)).sort((a, b) => a.getTime() - b.getTime());
  return candidates.find((at) => zonedHour(at, timeZone) === local) ?? new Date(asUtc.getTime() - before);
}

/** When the clocks of a zone next show that whole hour: on any day, or on that day of the week (0 is Sunday). */
export function nextAt(now: Date, timeZone: string, hour: number, weekday?: number): Date {
  const today = zonedHour(now, timeZone).slice(0, 10);
  for (let ahead = 0; ; ahead++) {
    const day = new Date(Date.parse(`${today}T00:00:00Z`) + ahead * 24 * HOUR_MS);
    if (weekday !== undefined && day.getUTCDay() !== weekday) continue;
    const at = instantAt(`${day.toISOString().slice(0, 10)}T${String(hour).padStart(2, "0")}:00`, timeZone);
    if (at && at > now) return at;
  }
}

/** How far the zone's clocks are ahead of UTC. */
const offsetMs = (at: Date, timeZone: string) => {
  const minute = Math.floor(at.getTime() / 60_000) * 60_000;
  return new Date(`${zonedHour(at, timeZone)}:00Z`).getTime() - minute;
};
