import { dayOf } from "@/domain/kernel/day";
import { instantAt } from "@/domain/kernel/zoned-hour";

/** The moment the newsroom is made, and the zone of its clock on the wall. */
export type Clock = { now: Date; timeZone: string };
/** A moment told from `now`, so that the newsroom looks alive on whatever day it is made. */
export type Hour = (clock: Clock) => Date;

const MINUTE_MS = 60_000;
const QUARTER_MS = 15 * MINUTE_MS;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** That many whole minutes before now, on the minute. */
export const minutesAgo =
  (minutes: number): Hour =>
  ({ now }) =>
    new Date((Math.floor(now.getTime() / MINUTE_MS) - minutes) * MINUTE_MS);

/** A time of day, `HH:MM`, on the newsroom's clock, that many calendar days before today. */
export const daysAgo =
  (days: number, time: string): Hour =>
  ({ now, timeZone }) => {
    const today = Date.parse(`${dayOf(now, timeZone)}T00:00Z`);
    const day = new Date(today - days * DAY_MS).toISOString().slice(0, 10);
    const at = instantAt(`${day}T${time}`, timeZone);
    if (!at) throw new RangeError(`"${time}" is no time of day`);
    return at;
  };

/** The next quarter of an hour once these hours have gone by. */
export const hoursAhead =
  (hours: number): Hour =>
  ({ now }) =>
    new Date(Math.ceil((now.getTime() + hours * 60 * MINUTE_MS) / QUARTER_MS) * QUARTER_MS);
