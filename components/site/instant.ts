import { dateFormat } from "@/domain/kernel/date-format";
import { spokenIn } from "@/domain/kernel/words";

/** Where and how a publication tells the time. */
export type Clock = { language: string; timeZone: string };

const format = ({ language, timeZone }: Clock, options: Intl.DateTimeFormatOptions) =>
  dateFormat(spokenIn(language), { timeZone, ...options });

/** "18 April 2025". Public pages print absolute dates: a kept page has no today. */
export const printDay = (at: string, clock: Clock): string =>
  format(clock, { day: "numeric", month: "long", year: "numeric" }).format(new Date(at));

/** "18 Apr 2025", for a column of days. */
export const printShortDay = (at: string, clock: Clock): string =>
  format(clock, { day: "numeric", month: "short", year: "numeric" }).format(new Date(at));

/** "Friday 18 April 2025". */
export const printWeekday = (at: string, clock: Clock): string =>
  format(clock, { weekday: "long", day: "numeric", month: "long", year: "numeric" }).format(new Date(at)).replace(",", "");

/** "10:20", on a clock of 24 hours. */
export const printHour = (at: string, clock: Clock): string =>
  format(clock, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(new Date(at));

/** "10:20 ET": the hour with the zone it is told in. */
export const printHourWithZone = (at: string, clock: Clock): string => `${printHour(at, clock)} ${zoneOf(at, clock)}`;

/** "18 April 2025, 10:20 ET". */
export const printMoment = (at: string, clock: Clock): string => `${printDay(at, clock)}, ${printHourWithZone(at, clock)}`;

/** A short name where the zone has one readers know ("ET", "BST"), else its distance ("GMT+9"). */
function zoneOf(at: string, clock: Clock): string {
  const name = zonePart(at, clock, "short");
  if (!name.startsWith("GMT") || name === "GMT") return name;
  const known = zonePart(at, { ...clock, language: "en-US" }, "shortGeneric");
  return /^[A-Z]{2,4}$/.test(known) ? known : name;
}

const zonePart = (at: string, clock: Clock, timeZoneName: "short" | "shortGeneric" | "longOffset") =>
  format(clock, { timeZoneName })
    .formatToParts(new Date(at))
    .find((part) => part.type === "timeZoneName")?.value ?? "UTC";

/** ISO 8601 with the zone's own offset, for machines that should read the same hour as readers: `2025-04-18T10:20:00-04:00`. */
export function withOffset(at: string, timeZone: string): string {
  const offset = zonePart(at, { language: "en-US", timeZone }, "longOffset").replace("GMT", "") || "+00:00";
  const [sign, hours, minutes] = [offset.startsWith("-") ? -1 : 1, Number(offset.slice(1, 3)), Number(offset.slice(4, 6))];
  const local = new Date(new Date(at).getTime() + sign * (hours * 60 + minutes) * 60_000);
  return `${local.toISOString().slice(0, 19)}${offset}`;
}
