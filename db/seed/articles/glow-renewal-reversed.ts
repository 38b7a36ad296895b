import { daysAgo } from "../hours";
import { approves, moves, publishes, type Story, sends, starts, writes } from "../life";
import { h2, li, p, season, show, states, steps } from "../prose";

const glow = show("glow", "GLOW");
const season4 = season("glow/season-4", "season 4");

const copy = {
  headline: "Netflix took back GLOW’s fourth season after filming had reportedly begun",
  shortHeadline: "Netflix took back GLOW’s fourth season",
  standfirst:
    "Ordered as the last in 2019, reportedly stopped in March 2020, taken back that October. Why we write renewal reversed, and not cancelled.",
  body: [
    p`${glow} has three seasons and the beginnings of a fourth. Netflix ordered ${season4}, announced it as the final one, and on
      5 October 2020 ${states("glow/reversed", "took the order back")}.`,
    h2("In order"),
    steps(
      li`A fourth and final season was ordered in 2019. Netflix confirmed it in September; some accounts put the order in
        August, and the two differ by a month.`,
      li`${states("glow/filming", "Filming reportedly began about February 2020")}. One episode is said to have been finished.`,
      li`${states("glow/stopped", "Filming reportedly stopped in March 2020")}.`,
      li`On 5 October 2020 Netflix reversed the renewal.`,
    ),
    p`Between the third line and the fourth lie about seven months in which the season was, on paper, still coming.`,
    h2("Not the same as cancelled"),
    p`A cancelled show is one that will get no further season. Here one had been ordered, and reportedly begun, and the order
      was withdrawn. Both words leave us without a fourth season; only one of them has room for what happened first. We
      therefore write renewal reversed, and keep the renewal on record beside it. It was true when it was given.`,
    h2("What there is to watch"),
    p`${season("glow/season-1", "Season 1")} ${states("glow/s1-out", "came out on 23 June 2017")},
      ${season("glow/season-2", "season 2")} ${states("glow/s2-out", "on 29 June 2018")} and
      ${season("glow/season-3", "season 3")} ${states("glow/s3-out", "on 9 August 2019")}, all three on Netflix. The third was out before
      Netflix confirmed that there would be one more. As it happened, there was not.`,
    h2("What we do not know"),
    p`What became of the finished episode. Nothing on our record says that it was ever shown, or that it will be. The accounts of
      the filming are reports whose source we cannot name, which is why each of them is hedged.`,
  ],
};

export const glowRenewalReversed: Story = {
  title: "GLOW season 4 cancelled",
  kind: "explainer",
  by: "kim",
  about: [glow, season4],
  life: [
    starts("kim", daysAgo(5, "13:15")),
    writes("kim", daysAgo(5, "17:10"), copy),
    sends("kim", daysAgo(5, "17:20")),
    approves("ana", daysAgo(4, "10:05")),
    publishes("ana", daysAgo(4, "10:10")),
    moves("ana", daysAgo(4, "10:40"), "glow-season-4-renewal-reversed"),
  ],
};
