import { dateFormat } from "@/domain/kernel/date-format";
/** The moment a page was made, and the zone the desk keeps its clocks in. */
export type DeskClock = { now: Date; zone: string };

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const part = (at: Date, zone: string, options: Intl.DateTimeFormatOptions) =>
  dateFormat("en-GB", { timeZone: zone, ...options }).format(at);

/** "09:00", by the desk's clock. */
export const hourWords = (at: Date, zone: string) => part(at, zone, { hour: "2-digit", minute: "2-digit" });

/** The hour, 0 to 23, and the minute, 0 to 59, that the desk's clock shows. */
export const hourNumber = (at: Date, zone: string) => Number(hourWords(at, zone).slice(0, 2));
export const minuteNumber = (at: Date, zone: string) => Number(hourWords(at, zone).slice(3));

/** "Fri 18 Apr"; with the year where it is not this one. */
export function dayWords(at: Date, { now, zone }: DeskClock): string {
  const isThisYear = part(at, zone, { year: "numeric" }) === part(now, zone, { year: "numeric" });
  const day = part(at, zone, { weekday: "short", day: "numeric", month: "short", ...(isThisYear ? {} : { year: "numeric" }) });
  return day.replace(",", "").replace("Sept", "Sep");
}

/** "Friday 18 April". */
export const longDayWords = (at: Date, zone: string) => part(at, zone, { weekday: "long", day: "numeric", month: "long" }).replace(",", "");

/** "ET" where people say so, else "GMT" or "GMT+9". */
export function zoneWords(at: Date, zone: string): string {
  const names = (["shortGeneric", "short"] as const).flatMap((timeZoneName) =>
    ["en-US", "en-GB", "en-AU"].map(
      (locale) =>
        dateFormat(locale, { timeZone: zone, timeZoneName })
          .formatToParts(at)
          .find(({ type }) => type === "timeZoneName")?.value,
    ),
  );
  return names.find((name) => name && /^[A-Z]{2,4}$/.test(name)) ?? names.at(-1) ?? zone;
}

/** "Fri 18 Apr, 09:00 ET": a time that cannot be misread. */
export const exactWords = (at: Date, clock: DeskClock) =>
  `${dayWords(at, clock)}, ${hourWords(at, clock.zone)} ${zoneWords(at, clock.zone)}`;

/** "Fri 18 Apr, 15:00 your time"; null where the clock on the wall shows what the desk's shows. */
export function ownWords(at: Date, clock: DeskClock, ownZone: string): string | null {
  const own = { ...clock, zone: ownZone };
  const [here, there] = [own, clock].map((one) => `${dayWords(at, one)}, ${hourWords(at, one.zone)}`);
  return here === there ? null : `${here} your time`;
}

/** "4 min ago", "in 2 h" under a day; null from there on, when the date says more. */
export function relativeWords(at: Date, now: Date): string | null {
  const ms = Math.abs(at.getTime() - now.getTime());
  if (ms >= DAY_MS) return null;
  if (ms < MINUTE_MS) return "now";
  const span = ms < HOUR_MS ? `${Math.floor(ms / MINUTE_MS)} min` : `${Math.floor(ms / HOUR_MS)} h`;
  return at > now ? `in ${span}` : `${span} ago`;
}
