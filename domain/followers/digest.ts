import { nextAt } from "../kernel/zoned-hour";
import { DIGEST_HOUR, type Frequency } from "./vocabulary";

const MONDAY = 1;

/** When what is released at `now` leaves for each kind of follower: at once, or at the next morning, or Monday morning, of the desk. */
export function dueTimes(now: Date, timeZone: string): Record<Frequency, Date> {
  return { at_once: now, daily: nextAt(now, timeZone, DIGEST_HOUR), weekly: nextAt(now, timeZone, DIGEST_HOUR, MONDAY) };
}
