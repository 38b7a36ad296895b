import { type DeskClock, exactWords, hourWords, relativeWords, zoneWords } from "./time-words";

type Props = {
  at: Date;
  clock: DeskClock;
  /** `exact` prints day, hour and zone; `hour` the hour alone; otherwise relative under a day, and exact from there on. */
  as?: "exact" | "hour";
  className?: string;
};

/** A time by the desk's clock. Wherever it is shortened, the exact one is on hover and read by assistive technology. */
export function DeskTime({ at, clock, as, className }: Props) {
  const exact = exactWords(at, clock);
  const shown = as === "exact" ? exact : as === "hour" ? hourWords(at, clock.zone) : (relativeWords(at, clock.now) ?? exact);
  const isShort = shown !== exact;
  return (
    <time dateTime={at.toISOString()} data-zone={clock.zone} title={isShort ? exact : undefined} className={className}>
      {shown}
      {isShort ? <span className="vh"> ({as === "hour" ? zoneWords(at, clock.zone) : exact})</span> : null}
    </time>
  );
}
