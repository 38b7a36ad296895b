/** What today's one sentence is made from; `due` are the hours of what this person owes today and has not done. */
export type TodayFacts = { due: readonly Date[]; overdue: number; sentBack: number; waiting: number; held: number };

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const number = (count: number) => NUMBERS[count] ?? String(count);

/** "One story is due before noon, one came back." Only what is so; "Nothing waits for you." where nothing is. */
export function todayWords({ due, overdue, sentBack, waiting, held }: TodayFacts, hourOf: (at: Date) => number): string {
  const clauses: string[] = [];
  const say = (count: number, what: string) => {
    if (count === 0) return;
    const noun = clauses.length > 0 ? "" : count === 1 ? " story" : " stories";
    clauses.push(`${number(count)}${noun} ${what}`);
  };
  say(held, "did not go out");
  say(overdue, overdue === 1 ? "is overdue" : "are overdue");
  const isMorning = due.every((at) => hourOf(at) < 12);
  say(due.length, `${due.length === 1 ? "is" : "are"} due ${isMorning ? "before noon" : "today"}`);
  say(sentBack, "came back");
  say(waiting, waiting === 1 ? "waits for an editor" : "wait for an editor");
  if (clauses.length === 0) return "Nothing waits for you.";
  const sentence = clauses.join(", ");
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

type Draft = { isUpdate: boolean; words: number; tks: number };

/** What to know of a draft before opening it: "Update of a live story. 1 TK left." */
export function draftWords({ isUpdate, words, tks }: Draft): string {
  const state =
    words === 0 ? "Not started" : tks > 0 ? (tks === 1 ? "1 TK left" : `${tks} TKs left`) : words === 1 ? "1 word" : `${words} words`;
  return isUpdate ? `Update of a live story. ${state}` : state;
}

/** At most `max` characters, cut at a word. */
export function clip(text: string, max = 160): string {
  if (text.length <= max) return text;
  const space = text.lastIndexOf(" ", max);
  return `${text.slice(0, space > max / 2 ? space : max).trimEnd()}…`;
}
