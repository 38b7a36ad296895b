import { type Clock, printDay, printShortDay } from "../site/instant";

type Language = Pick<Clock, "language">;

/** An ISO day as it is printed: it has no hour, so no zone moves it. */
const printed = (print: typeof printDay) => (day: string, clock: Language) =>
  print(`${day}T12:00:00Z`, { language: clock.language, timeZone: "UTC" });

export const dayWords = printed(printDay);
export const shortDayWords = printed(printShortDay);

export const Day = ({ day, clock }: { day: string; clock: Language }) => <time dateTime={day}>{dayWords(day, clock)}</time>;
