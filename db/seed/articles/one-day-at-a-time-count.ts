import { daysAgo, minutesAgo } from "../hours";
import { reads, type Story, sends, sendsBack, starts, writes } from "../life";
import { h2, p, season, show, states } from "../prose";

const theShow = show("one-day-at-a-time-2017", "One Day at a Time");
const season4 = season("one-day-at-a-time-2017/season-4", "season 4");

const copy = {
  headline: "One Day at a Time lost its fourth season halfway",
  standfirst: "Netflix let the show go after three seasons and Pop TV took it on. What was ordered and what was made are two numbers.",
  body: [
    p`Netflix cancelled ${theShow} in March 2019, after three seasons. On 27 June 2019 ${states("one-day-at-a-time-2017/s4", "Pop TV took it on")} for ${season4}, which has 13
      episodes.`,
    p`The season ${states("one-day-at-a-time-2017/s4-count", "stopped at six episodes and one animated special")}, and
      ${states("one-day-at-a-time-2017/s4-out", "ended in June 2020")}. On 24 November 2020 Pop TV cancelled the
      show.`,
    h2("Before that"),
    p`${season("one-day-at-a-time-2017/season-1", "Season 1")} came out on 6 January 2017,
      ${season("one-day-at-a-time-2017/season-2", "season 2")} on 26 January 2018 and
      ${season("one-day-at-a-time-2017/season-3", "season 3")} on 8 February 2019, all on Netflix. The show is a remake of the
      series of 1975 with the same title.`,
  ],
};

export const oneDayAtATimeCount: Story = {
  title: "One Day at a Time season 4",
  kind: "explainer",
  by: "kim",
  about: [theShow, season4],
  life: [
    starts("kim", daysAgo(2, "09:25")),
    writes("kim", daysAgo(2, "12:05"), copy),
    sends("kim", daysAgo(1, "10:20")),
    reads("ana", minutesAgo(152)),
    sendsBack(
      "ana",
      minutesAgo(140),
      "Thirteen is what Pop TV ordered, not what season 4 has: give both numbers and say which is which. Our record has the second cancellation on 24 or 25 November 2020, so do not choose a day for it. Otherwise ready.",
    ),
  ],
};
