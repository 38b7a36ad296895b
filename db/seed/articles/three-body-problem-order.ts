import { daysAgo } from "../hours";
import { approves, publishes, reads, type Story, sends, sendsBack, starts, writes } from "../life";
import { foreign, h2, italic, li, list, p, person, season, show, states } from "../prose";

const theShow = show("3-body-problem", "3 Body Problem");
const season2 = season("3-body-problem/season-2", "season 2");
const season3 = season("3-body-problem/season-3", "season 3");

const copy = {
  lead: { picture: "three-suns" },
  headline: "Netflix gave 3 Body Problem no number; its makers reportedly said two seasons",
  shortHeadline: "Netflix gave 3 Body Problem no number of seasons",
  standfirst:
    "The order of 15 May 2024 was for further episodes and nothing more exact. The number two came some weeks later, and from somebody else. We keep the two apart.",
  body: [
    p`On 15 May 2024 ${states("3-body-problem/more", "Netflix ordered more")} of ${theShow}. How much more, it did not say: the announcement spoke of further episodes
      and put no number of seasons to them.`,
    p`A number followed. In June 2024 the makers of the show
      ${states("3-body-problem/two-seasons", "were reported to have said that two more seasons were coming")}. If that
      is so, ${season2} and ${season3} are both on their way.`,
    h2("Two statements, two weights"),
    list(
      li`Confirmed: there is more to come. Netflix is the one that can order it, and did.`,
      li`Reported: that it comes to two seasons. The makers are close to the matter, but it is not theirs to order, and we have
        not read where they said it.`,
    ),
    p`This is why we do not write of the two seasons with the same assurance. The order reaches whatever comes next, and what
      comes next is season 2. Season 3 stands on the makers’ reported word.`,
    h2("What is not known"),
    p`How many episodes were ordered, and when they will arrive. Our record has no release date for either season and no word on
      filming. ${season("3-body-problem/season-1", "Season 1")} ${states("3-body-problem/s1-out", "came out on 21 March 2024")}, so the order took less than two months;
      that says nothing about how long the rest will take.`,
    h2("Where it comes from"),
    p`The show is adapted from ${person("liu-cixin", "Liu Cixin")}’s series of novels ${italic("Remembrance of Earth’s Past")}, in
      Chinese ${foreign("zh", "地球往事")}. Another series, Three-Body, draws on the same books. They share a
      source, and news of one is not news of the other.`,
  ],
};

export const threeBodyProblemOrder: Story = {
  title: "3 Body Problem order",
  kind: "analysis",
  by: "jo",
  about: [theShow, season2, season3],
  life: [
    starts("jo", daysAgo(5, "11:00")),
    writes("jo", daysAgo(4, "09:30"), { ...copy, body: copy.body.slice(0, 4) }),
    sends("jo", daysAgo(4, "09:45")),
    reads("ana", daysAgo(4, "11:10")),
    sendsBack(
      "ana",
      daysAgo(4, "11:25"),
      "Good. Say in one list what is confirmed and what is reported, and tell readers which of the two season 3 rests on.",
    ),
    writes("jo", daysAgo(3, "14:20"), copy),
    sends("jo", daysAgo(3, "14:25")),
    approves("ana", daysAgo(3, "17:40")),
    publishes("milo", daysAgo(2, "07:30")),
  ],
};
