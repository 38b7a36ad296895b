import { type Certainty, isFirm } from "../claims/vocabulary";

/** Words that state a thing as settled. */
const FIRM = /\b(confirmed|confirms|official|officially|announced|will|won't|set to|is to|guaranteed|definitely)\b/iu;
/** Words that leave it with whoever said it. */
const HEDGED =
  /\b(reportedly|reported|reports?|according to|said to|says|is said|are said|claims?|claimed|told|rumou?red|allegedly|apparently|may|might|could|expected|understood|we believe|our estimate)\b/iu;
/** "No official word" and "not confirmed" promise nothing. */
const DENIED =
  /\b(no|not|none|never|nothing|nobody|isn't|hasn't|without|un)\s*(yet\s+)?(been\s+)?(officially\s+)?(confirmed|official|announced)\b/giu;

/** Whether a sentence says as settled what its source only reports. */
export const isTooFirm = (sentence: string, certainty: Certainty): boolean =>
  !isFirm(certainty) && FIRM.test(sentence.replace(DENIED, "")) && !HEDGED.test(sentence);
