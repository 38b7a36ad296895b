import { daysAgo, hoursAhead, minutesAgo } from "../hours";
import { approves, reads, type Story, schedules, sends, starts, writes } from "../life";
import { foreign, h2, p, person, season, show, states, table } from "../prose";

const theShow = show("attack-on-titan", "Attack on Titan");
const finalSeason = season("attack-on-titan/season-4", "final season");

const copy = {
  headline: "The final season of Attack on Titan came in four parts over almost three years",
  shortHeadline: "Attack on Titan’s final season came in four parts",
  standfirst:
    "It began in December 2020 and was over in November 2023. Two of the four parts were specials, and the last was billed for an hour that two calendars claim.",
  body: [
    p`The ${finalSeason} of ${theShow}, ${foreign("ja", "進撃の巨人")}, is one season in four parts. The first began in December 2020. The
      fourth closed the show in November 2023.`,
    h2("The four parts"),
    table(
      "The final season, part by part",
      [p`Part`, p`Out`],
      [p`Part 1`, p`${states("attack-on-titan/part-1", "from December 2020")}`],
      [p`Part 2`, p`${states("attack-on-titan/part-2", "from January 2022")}`],
      [p`First closing special`, p`${states("attack-on-titan/special-1", "early March 2023")}, billed under two days, 3 and 4 March`],
      [p`Second closing special, 85 minutes`, p`billed for 24:00 on 4 November 2023; by the clock in Japan already 5 November`],
    ),
    h2("Why we do not choose a day"),
    p`An hour called 24:00 belongs to the evening it ends and to the day it begins. We print it as it was billed and say what it
      comes to. For the special in March we print the month, because a day that part of the billing contradicts is less exact than
      it looks.`,
    h2("Where it comes from"),
    p`The show is adapted from the manga of the same title by ${person("isayama-hajime", "Isayama Hajime")}. All four parts of the final
      season are on our record for NHK in Japan.`,
  ],
};

export const attackOnTitanParts: Story = {
  title: "Attack on Titan final season",
  kind: "explainer",
  by: "jo",
  about: [theShow, finalSeason],
  life: [
    starts("jo", daysAgo(2, "11:20")),
    writes("jo", daysAgo(2, "17:10"), copy),
    sends("jo", daysAgo(1, "09:05"), hoursAhead(3)),
    reads("milo", daysAgo(1, "16:25")),
    approves("milo", daysAgo(1, "16:55")),
    schedules("milo", minutesAgo(215), hoursAhead(3)),
  ],
};
