import { instantAt, zonedHour } from "../kernel/zoned-hour";
import { DIGEST_HOUR, type Frequency } from "./vocabulary";

const DAY_MS = 86_400_000;
const MONDAY = 1;

/** When what is released at `now` leaves for each kind of follower: at once, or at the next morning, or Monday morning, of the desk. */
export function dueTimes(now: Date, timeZone: string): Record<Frequency, Date> {
  return { at_once: now, daily: nextMorning(now, timeZone), weekly: nextMorning(now, timeZone, MONDAY) };
}

function nextMorning(now: Date, timeZone: string, weekday?: number): Date {
  const today = zonedHour(now, timeZone).slice(0, 10);
  for (let ahead = 0; ; ahead++) {
    const day = new Date(Date.parse(`${today}T00:00:00Z`) + ahead * DAY_MS);
    if (weekday !== undefined && day.getUTCDay() !== weekday) continue;
    const at = instantAt(`${day.toISOString().slice(0, 10)}T${String(DIGEST_HOUR).padStart(2, "0")}:00`, timeZone);
    if (at && at > now) return at;
  }
}
