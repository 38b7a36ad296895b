import { allOfUsAreDeadSeason2 } from "./articles/all-of-us-are-dead-season-2";
import { allOfUsAreDeadViewingFigure } from "./articles/all-of-us-are-dead-viewing-figure";
import { americanHorrorStoryOrder } from "./articles/american-horror-story-order";
import { attackOnTitanParts } from "./articles/attack-on-titan-parts";
import { doctorWhoChristmas } from "./articles/doctor-who-christmas";
import { namesAsPrinted, webtoonBehindTheShow } from "./articles/drafts";
import { futuramaTwoMore } from "./articles/futurama-two-more";
import { glowRenewalReversed } from "./articles/glow-renewal-reversed";
import { kingdomSpecial } from "./articles/kingdom-special";
import { luciferLastSeason } from "./articles/lucifer-last-season";
import { moneyHeistEpisodes } from "./articles/money-heist-episodes";
import { oneDayAtATimeCount } from "./articles/one-day-at-a-time-count";
import { castingTalk, kingdomSeason3 } from "./articles/put-away";
import { theKillingCancelledTwice } from "./articles/the-killing-cancelled-twice";
import { threeBodyProblemOrder } from "./articles/three-body-problem-order";
import { waitingFor } from "./articles/waiting-for";
import type { Story } from "./life";

/** One believable newsroom: a story in every state, all of it from the files of facts. */
export const STORIES: readonly Story[] = [
  // live
  allOfUsAreDeadSeason2,
  allOfUsAreDeadViewingFigure,
  threeBodyProblemOrder,
  moneyHeistEpisodes,
  kingdomSpecial,
  luciferLastSeason,
  glowRenewalReversed,
  americanHorrorStoryOrder,
  waitingFor,
  // on their way through the desk
  futuramaTwoMore,
  theKillingCancelledTwice,
  oneDayAtATimeCount,
  doctorWhoChristmas,
  attackOnTitanParts,
  namesAsPrinted,
  webtoonBehindTheShow,
  // put away
  kingdomSeason3,
  castingTalk,
];
