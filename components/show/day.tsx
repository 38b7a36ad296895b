import { type Clock, printDay } from "../site/instant";

/** An ISO day as it is printed: it has no hour, so no zone moves it. */
export const dayWords = (day: string, clock: Pick<Clock, "language">) =>
  printDay(`${day}T12:00:00Z`, { language: clock.language, timeZone: "UTC" });

export const Day = ({ day, clock }: { day: string; clock: Pick<Clock, "language"> }) => <time dateTime={day}>{dayWords(day, clock)}</time>;
