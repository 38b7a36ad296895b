import { capital, dateInSentence, eventWords } from "@/domain/claims/fact-words";
import { whenPhrase } from "@/domain/claims/fuzzy-date";
import type { FactTold, NewsTold, SourceTold } from "@/domain/followers/queries/news";
import type { Say } from "@/domain/kernel/words";

const isDue = ({ kind, modality }: FactTold) => modality === "planned" && (kind === "release_date" || kind === "release_window");

/** "Due on 12 May 2026", "Park Ji-hu: joined the cast". */
export const factWords = (say: Say, fact: FactTold): string => capital(factInSentence(say, fact));

/** The same within a sentence: a name keeps its capital. */
function factInSentence(say: Say, fact: FactTold): string {
  const { part, person } = fact;
  const when = fact.when && whenPhrase(say, fact.when.edtf, fact.when.words);
  if (isDue(fact)) return part === null ? say("letter.due", { when: when ?? "" }) : say("letter.partDue", { part, when: when ?? "" });
  const event = eventWords(say, fact);
  const said = when && fact.modality === "planned" ? say("letter.planned", { event, when }) : event;
  return person ? say("letter.ofPerson", { person, event: said }) : said;
}

/** What stood there before: the date alone where only the date moved. */
export function formerWords(say: Say, was: FactTold, is: FactTold | null): string {
  const isDate = is && is.kind === was.kind && is.modality === was.modality && was.when && is.when;
  return isDate && was.when ? capital(dateInSentence(say, was.when)) : factWords(say, was);
}

/** The subject of a letter with one piece of news: whose it is, and what it says. */
export function newsSubject(say: Say, { about, is, was }: NewsTold): string {
  const news = is ? factInSentence(say, is) : say("letter.noLonger", { was: was ? factInSentence(say, was) : say("letter.whatWeTold") });
  return say("letter.newsSubject", { about, news });
}

/** "Official. Netflix, read by us." */
export function sureWords(say: Say, { certainty, sources }: FactTold): string {
  const [origin, ...relays] = sources.map(({ name }) => name ?? say("source.notNamed")).reverse();
  const said = relays.reduce((chain, name) => say("source.via", { said: chain, name }), origin ?? say("source.notNamed"));
  return say(sources.at(-1)?.isRead ? "letter.sureRead" : "letter.sure", { certainty: say(`certainty.${certainty}`), said });
}

/** The page we hold nearest to who said it first. */
export const sourceLink = (sources: readonly SourceTold[]): string | null =>
  [...sources].reverse().find(({ url }) => url !== null)?.url ?? null;
