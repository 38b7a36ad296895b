import { dateWords, eventName } from "@/domain/claims/fact-words";
import { whenPhrase } from "@/domain/claims/fuzzy-date";
import type { FactTold, NewsTold, SourceTold } from "@/domain/followers/queries/news";
import { CERTAINTY_WORDS } from "../show/certainty";

const isDue = ({ kind, modality }: FactTold) => modality === "planned" && (kind === "release_date" || kind === "release_window");

/** "Due on 12 May 2026", "Park Ji-hu: joined the cast". */
export function factWords(fact: FactTold): string {
  const when = fact.when && whenPhrase(fact.when.edtf, fact.when.words);
  if (isDue(fact)) return `${fact.part === null ? "Due" : `Part ${fact.part} due`} ${when}`;
  const event = eventName(fact);
  const said = when && fact.modality === "planned" ? `${event} ${when}` : event;
  return fact.person ? `${fact.person}: ${said.charAt(0).toLowerCase()}${said.slice(1)}` : said;
}

/** What stood there before: the date alone where only the date moved. */
export function formerWords(was: FactTold, is: FactTold | null): string {
  return is && is.kind === was.kind && is.modality === was.modality && was.when && is.when ? dateWords(was.when) : factWords(was);
}

export const TAKEN_BACK = "Taken back; nothing stands in its place so far";

/** The subject of a letter with one piece of news: whose it is, and what it says. */
export function newsSubject({ about, is, was }: NewsTold): string {
  const said = is ? factWords(is) : `no longer so: ${was ? lowered(factWords(was)) : "what we told you"}`;
  return `${about}: ${lowered(said)}`;
}

/** A name keeps its capital; our own words do not need theirs in mid-sentence. */
const lowered = (text: string) =>
  /^(Due|Part|Filming|Renew|Order|Cancel|Shelved|Ended|Premiered|Released|Release|Trailer|Production|Finale|Being|In |Auditions|Table|Writing|Pre-|Post-|Picked|Revived|Named|Pilot)/.test(
    text,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;

/** "Official. Netflix, read by us." */
export function sureWords({ certainty, sources }: FactTold): string {
  const chain = sources.map(({ name }) => name ?? "source not named");
  const [holder, ...further] = chain;
  const origin = further.at(-1);
  const said = origin ? `${origin}, via ${chain.slice(0, -1).reverse().join(", via ")}` : (holder ?? "source not named");
  return `${CERTAINTY_WORDS[certainty]} · ${said}${sources.at(-1)?.isRead ? ", read by us" : ""}`;
}

/** The page we hold nearest to who said it first. */
export const sourceLink = (sources: readonly SourceTold[]): string | null =>
  [...sources].reverse().find(({ url }) => url !== null)?.url ?? null;
