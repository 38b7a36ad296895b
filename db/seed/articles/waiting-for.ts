import { daysAgo } from "../hours";
import { approves, publishes, reads, type Story, sends, starts, writes } from "../life";
import { gallery, h2, p, season, show, states } from "../prose";

const allOfUs = show("all-of-us-are-dead", "All of Us Are Dead");
const secondSeason = season("all-of-us-are-dead/season-2", "Season 2");
const horror = show("american-horror-story", "American Horror Story");
const problem = show("3-body-problem", "3 Body Problem");

const copy = {
  headline: "Three orders without a date, and what each of them rests on",
  shortHeadline: "Three orders without a date",
  standfirst:
    "An order says that more is coming and not when. For three shows on our list we put down who gave it, how long ago, and what has been said since.",
  body: [
    p`A show that has been ordered is a show that people wait for. These three have an order on our record and no release date that
      anyone entitled to give one has given.`,
    gallery(
      { picture: "classroom", caption: "All of Us Are Dead: ordered in June 2022." },
      { picture: "house-on-the-hill", caption: "American Horror Story: ordered in January 2020." },
      { picture: "three-suns", caption: "3 Body Problem: ordered in May 2024." },
    ),
    h2("All of Us Are Dead"),
    p`${states("all-of-us-are-dead/s2-renewed", "Netflix ordered a second season of")} ${allOfUs} about five months after the first had
      arrived. ${states("all-of-us-are-dead/s2-producer-release", "The head of the production company reportedly put the release in the second half of 2025")}:
      that reached us through one outlet, which does not say where it was said. ${secondSeason} has no date beyond it.`,
    h2("American Horror Story"),
    p`${states("american-horror-story/three-more", "FX ordered seasons 11, 12 and 13 together")} on 9 January 2020. Two of the three
      have been and gone; ${season("american-horror-story/season-13", "season 13")} of ${horror} is what is left of that day.`,
    h2("3 Body Problem"),
    p`${states("3-body-problem/more", "Netflix ordered further episodes without giving a number of seasons")}. How far that takes
      ${problem} depends on whom one asks, and so far only its makers have been reported to have answered.`,
    h2("What we look for"),
    p`A date from whoever can keep it. Until there is one, a year in a headline is a guess, and a guess of ours would say so.`,
  ],
};

export const waitingFor: Story = {
  title: "Ordered without a date",
  kind: "list",
  by: "tove",
  about: [allOfUs, horror, problem],
  life: [
    starts("tove", daysAgo(9, "10:20")),
    writes("tove", daysAgo(9, "13:05"), copy),
    sends("tove", daysAgo(9, "13:10")),
    reads("milo", daysAgo(9, "15:30")),
    approves("milo", daysAgo(9, "15:50")),
    publishes("milo", daysAgo(9, "16:00")),
  ],
};
