import { daysAgo } from "../hours";
import { approves, publishes, reads, type Story, sends, starts, writes } from "../life";
import { asOf, h2, li, list, p, season, show, states, steps } from "../prose";

const theShow = show("all-of-us-are-dead", "All of Us Are Dead");
const season1 = season("all-of-us-are-dead/season-1", "season 1");

const copy = {
  headline: "Why we believe 474.26 million hours is a 17-day figure, not a 30-day one",
  shortHeadline: "Why we believe 474.26 million hours took 17 days, not 30",
  standfirst:
    "A month of viewing cannot come to less than three weeks of it. We lined up what was reported for season 1 of All of Us Are Dead and did the sum.",
  body: [
    p`${asOf("2025-04-18", "all-of-us-are-dead/s1-viewing-30", "More than 474.26 million viewing hours in 30 days")}: so runs the figure that is passed on for ${season1} of ${theShow}. It
      reached us without a source. It also has a difficulty that no source could mend, because by the end of February 2022 the
      season was already reported to have drawn a good deal more.`,
    h2("The figures, in order"),
    p`The season ${states("all-of-us-are-dead/s1-released-day", "came out on Netflix on 28 January 2022")}. These totals were reported for it, each counted from that day. We have
      read none of them in the original, so each stands here as a report and under the name of the outlet that carried it.`,
    list(
      li`Three days: ${states("all-of-us-are-dead/s1-viewing-3", "124.79 million hours")} (KStarTrend, 3 February 2022).`,
      li`Ten days: ${states("all-of-us-are-dead/s1-viewing-10", "about 361 million hours")} (The Korea Times US).`,
      li`23 days: ${states("all-of-us-are-dead/s1-viewing-23", "536.39 million hours")} (ComicBook.com, 23 February 2022).`,
      li`28 days: ${states("all-of-us-are-dead/s1-viewing-28", "more than 560 million hours")} (India TV; WDC News 6).`,
    ),
    p`A fifth figure covers a single week. From 14 to 20 February 2022 the season ${states("all-of-us-are-dead/s1-viewing-week", "reportedly drew 62.13 million hours")}, according
      to Sacnilk on 23 February.`,
    h2("One subtraction"),
    steps(
      li`Take the 23-day total: 536.39 million hours.`,
      li`Take away the week of 14 to 20 February: 62.13 million.`,
      li`What is left is everything up to 13 February: 474.26 million, to the second decimal.`,
    ),
    p`With 28 January counted as the first day, 13 February is the seventeenth. Counted like that, 20 February would be day 24
      and not 23, so the report of 23 days seems to have left out the first. The sum does not depend on which way one counts:
      it needs only the week to be the last one in the total, and a match this close is hard to put down to chance.`,
    h2("What we make of it"),
    p`We believe that 474.26 million hours is what ${season1} had after 17 days, and that the 30 days were attached to it later.
      The other totals lie on the same curve: 361 million at ten days is below it, 536.39 million at 23 days above it, and more
      than 560 million at 28 days above that.`,
    p`Strictly speaking, “more than” leaves room. A season that has passed 560 million hours has also passed 474.26 million. But
      it is an odd way to describe a month, and we do not repeat it as a month’s total.`,
    h2("What would settle it"),
    p`A deduction is weaker than a document. The 30-day figure stays on our record as reported and disputed, with this reasoning
      beside it. A 28-day total that we have read for ourselves, at Netflix or in the outlet that first carried it, would
      decide the matter, and we would say so here, whichever way it went.`,
  ],
};

export const allOfUsAreDeadViewingFigure: Story = {
  title: "All of Us Are Dead viewing figure",
  kind: "analysis",
  by: "kim",
  about: [theShow, season1],
  life: [
    starts("kim", daysAgo(3, "10:15")),
    writes("kim", daysAgo(2, "11:40"), copy),
    sends("kim", daysAgo(2, "16:10")),
    reads("milo", daysAgo(2, "17:30")),
    approves("milo", daysAgo(2, "18:05")),
    publishes("ana", daysAgo(1, "09:10")),
  ],
};
