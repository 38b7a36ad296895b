import type { Say } from "../kernel/words";
import { capital } from "./fact-words";
import { describeFuzzyDate } from "./fuzzy-date";
import { followed, inSentence } from "./live-words";
import type { PublicClaim, PublicLedger } from "./public-ledger";
import { faceOf, forTheRules, type SeasonFace } from "./season-face";
import { type ListedSource, listSources, numberByClaim, saidByWords } from "./source-list";
import { closes, hearingOf, type Resolved } from "./standing";
import type { Certainty } from "./vocabulary";

/** What stands beside words that state a fact: how sure, who said it, and whether we read it. Null: our own estimate. */
export type MarginNote = { certainty: Certainty | null; said: string };

/** What the ledger adds to a text, by the id of what the text cites. */
export type StoryFacts = {
  /** Where the season it is about stands; null where it is about none. */
  face: SeasonFace | null;
  sources: ListedSource[];
  numbers: Record<string, number>;
  live: Record<string, { text: string; certainty: Certainty }>;
  margin: Record<string, MarginNote>;
};

type Story = {
  seasonId: string | null;
  ledgers: readonly PublicLedger[];
  cited: readonly string[];
  citedEstimates: readonly { id: string; madeOn: string }[];
};

/** What readers get beside and within a text from the ledgers of the shows it leans on; `printDay` is the publication's. */
export function storyFacts(say: Say, { seasonId, ledgers, cited, citedEstimates }: Story, printDay: (day: string) => string): StoryFacts {
  const claims = ledgers.flatMap((ledger) => ledger.claims);
  const stated = cited.flatMap((id) => claims.find((claim) => claim.id === id) ?? []);
  const own = ledgers.find(({ seasons }) => seasons.some(({ id }) => id === seasonId));
  const face = own && seasonId ? faceOf(say, own, seasonId, stated) : null;
  const sources = face?.sources ?? listSources(stated);
  const heard = ledgers.flatMap(relationsOf);
  return {
    face,
    sources,
    numbers: numberByClaim(claims, sources),
    live: Object.fromEntries(stated.flatMap((claim) => liveOf(say, claim, claims, heard))),
    margin: Object.fromEntries([
      ...stated.map((claim): [string, MarginNote] => [claim.id, { certainty: claim.certainty, said: saidWords(say, claim) }]),
      ...citedEstimates.map(({ id, madeOn }): [string, MarginNote] => [
        id,
        { certainty: null, said: say("story.madeOn", { day: printDay(madeOn) }) },
      ]),
    ]),
  };
}

/** Relations among the claims of a whole show that count today: a text follows a fact into whichever season it goes. */
function relationsOf({ claims, relations, seasons }: PublicLedger): Resolved[] {
  const asOf = seasons[0]?.asOf ?? LAST_DAY;
  const everywhere = claims.map((claim) => ({ ...forTheRules(claim), scope: "show" as const }));
  return hearingOf({ asOf, claims: everywhere, relations, season: { id: "", isFirstUnreleased: false } }).heard.filter(closes);
}

const LAST_DAY = "9999-12-31";

/** What the ledger says in the place of a claim now: the claim's own words, or those of what took its place. */
function liveOf(
  say: Say,
  claim: PublicClaim,
  claims: readonly PublicClaim[],
  closing: readonly Resolved[],
): [string, StoryFacts["live"][string]][] {
  const closerOf = (id: string) => {
    const closer = closing.find(({ to }) => to.id === id);
    return closer ? { byId: closer.from.id, how: closer.kind } : null;
  };
  const now = claims.find(({ id }) => id === followed(claim.id, closerOf)) ?? claim;
  const when = now.when && describeFuzzyDate(say, now.when.edtf, now.when.words);
  return [[claim.id, { text: inSentence({ when, summary: now.summary }), certainty: now.certainty }]];
}

/** "Star News, via Naver; the original not read by us". */
function saidWords(say: Say, claim: PublicClaim): string {
  const said = saidByWords(say, claim);
  if (said === null) return say("source.deduced");
  const links = claim.sources.find(({ stance }) => stance === "supports")?.links ?? [];
  const origin = links.at(-1);
  if (!origin?.name) return capital(said);
  const read = say(origin.isRead ? "source.read" : links.length > 1 ? "source.originalNotRead" : "source.notRead");
  return say("source.beside", { said: capital(said), read });
}
