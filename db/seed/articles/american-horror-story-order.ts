import { daysAgo } from "../hours";
import { approves, publishes, reads, type Story, sends, starts, writes } from "../life";
import { h2, li, list, p, person, season, show, states } from "../prose";

const theShow = show("american-horror-story", "American Horror Story");
const seasonOf = (number: number, label: string) => season(`american-horror-story/season-${number}`, label);

const copy = {
  lead: { picture: "house-on-the-hill" },
  headline: "American Horror Story was ordered through season 13 on a single day",
  standfirst:
    "FX asked for seasons 11, 12 and 13 together on 9 January 2020, with the tenth still to come. Two of the three are over. For the last, our record holds no date.",
  body: [
    p`Most shows are renewed one season at a time. On 9 January 2020 ${states("american-horror-story/three-more", "FX renewed")} ${theShow} for three, and did it before
      ${seasonOf(10, "season 10")} had come out. For a while the show had four seasons ahead of it and a decision about every one.`,
    h2("What has become of them"),
    list(
      li`${seasonOf(11, "Season 11")} ${states("american-horror-story/s11-end", "ended in November 2022")}.`,
      li`${seasonOf(12, "Season 12")} ${states("american-horror-story/s12-end", "ended in April 2024")}.`,
      li`${seasonOf(13, "Season 13")} is ordered. Our record has no date for its start, its filming or its release.`,
    ),
    p`That third line is easily misread. A season without a date is not a season in doubt: the order of 2020 still stands, and
      nothing we hold takes it back. Nor is it a season on its way this year or next, because nobody on our record has said so.`,
    h2("Why a single order makes a difference"),
    p`When seasons are ordered one by one, each order is news about one season. An order for three is news about all of them, and it
      goes on being the news about the last of the three until something newer is known. Season 13 therefore shows the same
      day in its history as season 11, though years lie between them. We do not invent a fresher date to make it look less old.`,
    h2("An anthology, as far as we have filed it"),
    p`Each season tells a story of its own, so a cast list belongs to its season and never to the show.
      ${person("sarah-paulson", "Sarah Paulson")} is Billie Dean Howard in ${seasonOf(1, "season 1")}, Murder House, and Lana Winters in
      ${seasonOf(2, "season 2")}, Asylum: one actor, two people. Neither list is complete on our pages, and neither says anything
      about season 13.`,
    p`A companion series with a title close to this one, American Horror Stories, is a separate show. It is no part of this count.`,
  ],
};

export const americanHorrorStoryOrder: Story = {
  title: "American Horror Story three seasons",
  kind: "news",
  by: "jo",
  about: [theShow, seasonOf(13, "season 13")],
  life: [
    starts("jo", daysAgo(7, "10:30")),
    writes("jo", daysAgo(7, "15:00"), copy),
    sends("jo", daysAgo(7, "15:20")),
    reads("milo", daysAgo(6, "16:15")),
    approves("milo", daysAgo(6, "16:50")),
    publishes("milo", daysAgo(6, "17:00")),
  ],
};
