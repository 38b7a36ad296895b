import { type DeskClock, exactWords } from "@/components/desk/time-words";
import { isFenced, type Spoilers } from "@/domain/articles/copy";

/** "Season 1, episode 12, fenced until Fri 18 Apr, 09:00 ET". */
export function fenceWords({ of, safeHeadline, until }: Spoilers, clock: DeskClock): string {
  const end = exactWords(new Date(until), clock);
  const says = isFenced({ of, safeHeadline, until }, clock.now) ? `fenced until ${end}` : `open since ${end}`;
  return of ? `${of}, ${says}` : `${says.charAt(0).toUpperCase()}${says.slice(1)}`;
}
