import { daysAgo } from "../hours";
import { approves, publishes, reopens, type Story, sends, starts, writes } from "../life";
import { asOf, h2, li, list, p, season, show, states } from "../prose";

const lucifer = show("lucifer", "Lucifer");
const season5 = season("lucifer/season-5", "season 5");
const season6 = season("lucifer/season-6", "season 6");

const opening = [
  p`${lucifer} has been given an ending three times. Fox cancelled it after three seasons. Netflix took it on, and then announced
    ${season5} as the last. A year after that Netflix ordered ${season6}, again as the last.`,
  h2("Two services, one show"),
  p`The show ${states("lucifer/premiere", "began on Fox in January 2016")} and was cancelled there in 2018. In June 2018 Netflix took it
    on for a fourth season, which ${states("lucifer/s4-out", "came out on 8 May 2019")}. On our pages the service therefore belongs to the season and not to the show: seasons 1 to
    3 are Fox’s, seasons 4 to 6 Netflix’s.`,
  h2("The last season, twice"),
  list(
    li`June 2019: Netflix orders ${season5} and ${asOf("2019-06-15", "lucifer/s5-final", "calls it the final one")}.`,
    li`23 June 2020: Netflix orders ${season6} ${states("lucifer/s6", "as the final one")}. From that day season 5 is no longer the last.`,
  ),
  p`It is tempting to say that the first of these was wrong. It was not: it was the plan, stated by the company whose plan it
    was, and a year later the plan was another. Someone who read in the summer of 2019 that season 5 would be the end read
    something true. What makes an old statement misleading is not that it was made, but that it is read without its date.`,
];

const closing = p`So we strike nothing out. Both announcements stay on record, each with its day, and the newer one answers the
  question of which season is the last: the sixth.`;

const halves = [
  h2("When they arrived"),
  p`Season 5 came in two halves: its first eight episodes ${states("lucifer/s5a", "on 21 August 2020")}, the rest ${states("lucifer/s5b", "on 28 May 2021")}. By the time the first half
    was out, season 6 had been ordered for two months, so no half of season 5 was ever watched as the final one with good
    reason. ${season("lucifer/season-6", "Season 6")} ${states("lucifer/s6-out", "came out on 10 September 2021")}.`,
];

const copy = (more: typeof halves) => ({
  lead: { picture: "avenue" },
  headline: "Lucifer’s last season was its fifth, until it was its sixth",
  standfirst:
    "Netflix named an end in June 2019 and moved it a year later. Both announcements were true on the day they were made, and a date is all it takes to keep them so.",
  body: [...opening, ...more, closing],
});

export const luciferLastSeason: Story = {
  title: "Lucifer last season",
  kind: "explainer",
  by: "tove",
  about: [lucifer, season5, season6],
  life: [
    starts("tove", daysAgo(8, "14:00")),
    writes("tove", daysAgo(8, "16:45"), copy([])),
    sends("tove", daysAgo(8, "17:00")),
    approves("ana", daysAgo(7, "09:15")),
    publishes("ana", daysAgo(7, "09:20")),
    reopens("tove", daysAgo(3, "11:30")),
    writes("tove", daysAgo(3, "11:55"), copy(halves)),
    sends("tove", daysAgo(3, "11:58")),
    approves("milo", daysAgo(3, "15:10")),
    publishes("milo", daysAgo(3, "15:12"), {
      kind: "update",
      text: "Added the days on which both halves of season 5, and season 6, came out.",
      wasText: null,
      nowText: null,
    }),
  ],
};
