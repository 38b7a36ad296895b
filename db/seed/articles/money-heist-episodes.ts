import { daysAgo } from "../hours";
import { approves, publishes, reads, reopens, type Story, sends, starts, writes } from "../life";
import { foreign, h2, li, list, type Part, p, season, show, states } from "../prose";

const theShow = show("money-heist", "Money Heist");
const first = season("money-heist/season-1", "the first season");

const opening = [
  p`How many episodes has ${first} of ${theShow}? Fifteen, if you watched it on Antena 3. Twenty-two, if you watched it on
    Netflix. Neither number is a mistake. The season was cut twice.`,
  h2("Two cuts of one season"),
  list(
    li`As broadcast: ${states("money-heist/s1-count", "15 episodes")}. ${foreign("es", "La casa de papel")}, as the show is called in Spanish, ${states("money-heist/s1-aired", "began on Antena 3 on 2 May 2017")} and ended its first season
      ${states("money-heist/s1-finale", "on 23 November 2017")}.`,
    li`As recut for Netflix: ${states("money-heist/s1-recut", "22 episodes")}.`,
  ),
  p`A count without its cut is half a fact, so we print both, each with the name of whoever showed it. Add them together and
    you get 37, a season that nobody has ever seen.`,
  h2("Two parts, one season"),
  p`The numbering has a second fold in it. What is listed as ${season("money-heist/season-1", "parts 1 and 2")} is that one
    season of 2017. From ${season("money-heist/season-2", "part 3")} on, a part is a season of its own, so part 3 is the second
    season, ${season("money-heist/season-3", "part 4")} the third and ${season("money-heist/season-4", "part 5")} the fourth. We keep
    the word in use and count the seasons beneath it.`,
  h2("From there to the end"),
];

const middle = p`Netflix ordered more in April 2018. Part 3 ${states("money-heist/p3-out", "came out on 19 July 2019")} and part 4
  ${states("money-heist/p4-out", "on 3 April 2020")}. A fifth part was ${states("money-heist/p5-renewed", "ordered on 31 July 2020")}, and ordered as the last.`;

const closing = p`The first season stays the odd one out. It is also the only one with two homes: Antena 3 in Spain, Netflix
  everywhere else. The parts that followed are Netflix’s throughout.`;

const wrong = "Part 5 came out in one go, on 3 September 2021.";
const right = "The first half of part 5 came out on 3 September 2021 and the second on 3 December 2021.";

const stated = (words: string) => states("money-heist/p5a", words);
const wrongly = p`${stated("Part 5 came out in one go, on 3 September 2021")}.`;
const rightly = p`The first half of part 5 ${stated("came out on 3 September 2021")} and the second
  ${states("money-heist/p5b", "on 3 December 2021")}.`;

const copy = (lastPart: Part) => ({
  lead: { picture: "vault" },
  headline: "How the first season of Money Heist came to have 15 episodes and also 22",
  shortHeadline: "Money Heist’s first season has 15 episodes and also 22",
  standfirst: "Antena 3 broadcast one cut in 2017 and Netflix showed another. Both counts are right, as long as nobody adds them up.",
  body: [...opening, middle, lastPart, closing],
});

export const moneyHeistEpisodes: Story = {
  title: "Money Heist episode count",
  kind: "explainer",
  by: "tove",
  about: [theShow, first],
  life: [
    starts("tove", daysAgo(6, "09:50")),
    writes("tove", daysAgo(6, "12:30"), copy(wrongly)),
    sends("tove", daysAgo(6, "12:45")),
    reads("milo", daysAgo(5, "15:05")),
    approves("milo", daysAgo(5, "15:40")),
    publishes("milo", daysAgo(5, "16:00")),
    reopens("tove", daysAgo(2, "10:05")),
    writes("tove", daysAgo(2, "10:12"), copy(rightly)),
    sends("tove", daysAgo(2, "10:14")),
    approves("ana", daysAgo(2, "10:31")),
    publishes("ana", daysAgo(2, "10:33"), {
      kind: "correction",
      text: "An earlier version of this story said that part 5 came out all at once. It came out in two halves, three months apart. The error was ours.",
      wasText: wrong,
      nowText: right,
      fact: "money-heist/p5a",
    }),
  ],
};
