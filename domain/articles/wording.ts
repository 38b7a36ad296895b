import { type Axis, type Certainty, isFirm } from "../claims/vocabulary";

/** Words that state a thing as settled. */
const FIRM = /\b(confirmed|confirms|official|officially|announced|will|won't|set to|is to|guaranteed|definitely)\b/iu;
/** Words that leave it with whoever said it. The month is written with a capital, the doubt without one. */
const HEDGED =
  /\b(reportedly|reported|reports?|according to|said to|says|is said|are said|claims?|claimed|told|rumou?red|allegedly|apparently|might|could|expected|understood|we believe|our estimate)\b/iu;
const DOUBT = /\bmay\b/u;
/** "No official word" and "not confirmed" promise nothing. */
const DENIED =
  /\b(no|not|none|never|nothing|nobody|isn't|hasn't|without|un)\s*(yet\s+)?(been\s+)?(officially\s+)?(confirmed|official|announced)\b/giu;

export const isHedged = (text: string): boolean => HEDGED.test(text) || DOUBT.test(text);
export const saysFirmly = (text: string): boolean => FIRM.test(text.replace(DENIED, ""));

/** Whether a sentence says as settled what its source only reports. */
export const isTooFirm = (sentence: string, certainty: Certainty): boolean =>
  !isFirm(certainty) && saysFirmly(sentence) && !isHedged(sentence);

/** A question, or a line that says what is not so or not yet known. */
const OPEN =
  /\?|^(will|is|are|when|where|why|how|what|who|does|did|can|could|should)\b|\b(not|no|nobody|nothing|never|without|yet to|await\w*|waiting|wants?|hopes?|if)\b|n[’']t\b/iu;
export const isOpen = (headline: string): boolean => OPEN.test(headline);

const SHOOT = "(film(ing|ed|s)?|shoot(ing|s)?|production|cameras)";
const TURNS =
  "(start(s|ed|ing)?|begin(s|ning)?|began|begun|resum(es|ed|ing)|wrap(s|ped)?|finish(es|ed)?|ends?|ended|paus(es|ed)|halt(s|ed)|delayed|moved|pushed|slip(s|ped)|under ?way|roll(s|ing)?)";
/** Words in which a headline states something of each matter. Records of figures have none. */
const STATED: Record<Axis, RegExp | null> = {
  decision:
    /\b(renew(s|ed)|order(s|ed)|picks? up|picked up|reviv(es|ed)|greenlights?|greenlit|cancel(s|led|ed)|axe[sd]?|scraps|scrapped|shelved?|is back|is over|final season)\b/iu,
  production: new RegExp(`\\b${SHOOT}\\b.*\\b${TURNS}\\b|\\b${TURNS}\\b.*\\b${SHOOT}\\b|\\b(went|goes) into production\\b`, "iu"),
  release:
    /\b(premier(es|ed)|debuts?|debuted|arriv(es|ed)|lands?|landed|releas(es|ed)|delayed|pushed back|(release|premiere) date|out (on|in))\b/iu,
  people: /\b(joins?|joined|casts?|boards?|boarded|returns?|returning|leaves?|exits?|exited|to star|replaces?|replaced)\b/iu,
  record: null,
};
export const statesOn = (axis: Axis, headline: string): boolean => STATED[axis]?.test(headline) ?? false;

const RUMOUR = /\brumou?r(s|ed)?\b/iu;
/** A rumour that is told to be wrong is news. */
const REFUTED = /\b(den(y|ies|ied)|debunk(s|ed)?|false|untrue|not true|no truth|refut(es|ed)|quash(es|ed))\b/iu;
export const tellsRumour = (headline: string): boolean => RUMOUR.test(headline) && !REFUTED.test(headline);

const OURS = /\b(our (estimate|forecast|prediction)|we (estimate|predict|reckon))\b/iu;
const LIKELY = /\b(likely|probably|expected)\b/iu;
/** Whose guess it is stands beside it. */
const THEIRS = /\b(reportedly|according to|says|say|said|told|claims?|report)\b/iu;
/** Whether a sentence says that what it estimates is our own guess. */
export const callsItOurs = (sentence: string): boolean => OURS.test(sentence);
/** Whether a headline gives our guess; the words of any guess are ours where the story states an estimate of ours. */
export const isGuess = (headline: string, hasEstimate: boolean): boolean =>
  callsItOurs(headline) || (hasEstimate && LIKELY.test(headline) && !THEIRS.test(headline));
