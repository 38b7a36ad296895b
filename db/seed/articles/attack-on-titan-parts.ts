import { daysAgo, hoursAhead, minutesAgo } from "../hours";
import { approves, reads, type Story, schedules, sends, starts, writes } from "../life";
import { foreign, h2, li, p, person, season, show, states, steps } from "../prose";

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
    steps(
      li`Part 1 ${states("attack-on-titan/part-1", "began in December 2020")}.`,
      li`Part 2 ${states("attack-on-titan/part-2", "began in January 2022")}.`,
      li`The first closing special ${states("attack-on-titan/special-1", "came out in early March 2023")}. It is billed under two days, 3 March and 4 March.`,
      li`The second closing special, 85 minutes long, was billed for 24:00 on 4 November 2023. By the clock in Japan that is already
        5 November.`,
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
