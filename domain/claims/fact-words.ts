import type { DeskSay, Say } from "../kernel/words";
import { describeFuzzyDate, whenPhrase } from "./fuzzy-date";
import { type Viewing, viewingIn } from "./viewing";
import { type ClaimKind, type Modality, PLANNABLE, RELEASE_PLANS } from "./vocabulary";

/** What is named otherwise while it is planned. */
const AHEAD = [...PLANNABLE, ...RELEASE_PLANS] as const;

type Named = { kind: ClaimKind; modality: Modality; part: number | null };

/** The name of a fact in the box: "Filming begins" while it is a plan. */
export function factName(say: Say, { kind, modality, part }: Named): string {
  if (kind === "filming_started" && modality === "planned") return capital(say("fact.filming_begins"));
  return part === null ? capital(say(`fact.${kind}`)) : say("fact.part", { part });
}

/** What happened, or is or was to happen, as it begins a sentence. */
export const eventName = (say: Say, named: Named, isOver = false): string => capital(eventWords(say, named, isOver));

/** The same within one. */
export function eventWords(say: Say, { kind, modality, part }: Named, isOver = false): string {
  const ahead = AHEAD.find((one) => one === kind);
  const event =
    modality === "occurred" ? say(`event.${kind}`) : ahead ? say(`event.${isOver ? "was" : "due"}.${ahead}`) : say(`fact.${kind}`);
  return part === null ? event : say("event.part", { part, event });
}

type When = { edtf: string; words: string | null };

/** "January 2022", "No earlier than 2027": a date standing by itself. */
export const dateWords = (say: DeskSay, when: When): string => capital(dateInSentence(say, when));

/** The same within a sentence. */
export const dateInSentence = (say: DeskSay, { edtf, words }: When): string => describeFuzzyDate(say, edtf, words);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "536.39 million hours in its first 23 days"; null for a value outside the shape. */
export function viewingWords(say: DeskSay, value: unknown): string | null {
  const viewing = viewingIn(value);
  if (!viewing) return null;
  const { metric, comparator, window } = viewing;
  const amount = amountWords(say, viewing);
  const compared = comparator === "eq" || metric === "rank" ? amount : say(`viewing.${comparator}`, { amount });
  return capital(windowWords(say, say(`viewing.${metric}`, { amount: compared }), window));
}

function amountWords(say: DeskSay, { metric, amount }: Viewing): string {
  if (metric === "rank") return String(amount);
  const written = (figure: number) => figure.toLocaleString(say.language, { maximumFractionDigits: 2, useGrouping: figure === amount });
  return amount >= 1_000_000 ? say("viewing.million", { amount: written(amount / 1_000_000) }) : written(amount);
}

function windowWords(say: DeskSay, figure: string, window: Viewing["window"]): string {
  switch (window.kind) {
    case "first_days":
      return say("viewing.firstDays", { figure, days: window.days });
    case "range":
      return say("viewing.range", { figure, when: whenPhrase(say, window.edtf) });
    case "since_release":
      return say("viewing.sinceRelease", { figure });
    default:
      return figure;
  }
}
