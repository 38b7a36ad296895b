import { daysAgo } from "../hours";
import { approves, publishes, type Story, sends, starts, writes } from "../life";
import { foreign, h2, li, list, p, person, season, show, states } from "../prose";

const kingdom = show("kingdom-2019", "Kingdom");
const ashin = season("kingdom-2019/ashin-of-the-north", "Ashin of the North");

const copy = {
  lead: { picture: "palace-gate", caption: "A gate of the period. No place in the show is meant." },
  headline: "Why Ashin of the North counts as a Kingdom special and not as season 3",
  shortHeadline: "Why Ashin of the North is not Kingdom’s season 3",
  standfirst:
    "It is as long as a film, it came after two seasons, and it has a title of its own. What it does not have is a number, and no order for a third season is on our record.",
  body: [
    p`${kingdom} has two seasons and one special. The special is ${ashin}, a feature-length story that
      ${states("kingdom-2019/ashin", "came out on Netflix on 23 July 2021")}. Because it came third it is easily taken for ${season("kingdom-2019/season-3", "season 3")}. It is not.`,
    h2("Where it stands"),
    list(
      li`${season("kingdom-2019/season-1", "Season 1")} ${states("kingdom-2019/s1", "came out in January 2019")}.`,
      li`${season("kingdom-2019/season-2", "Season 2")} ${states("kingdom-2019/s2", "followed in 2020")}.`,
      li`${season("kingdom-2019/ashin-of-the-north", "Ashin of the North")} followed that, on 23 July 2021.`,
    ),
    p`In our list it has a place but no number: after the second season, before whatever may come third. A show can put out as
      many specials as it likes without one of its seasons changing its name.`,
    h2("Who made it"),
    p`${person("kim-eun-hee", "Kim Eun-hee")} is the writer we have on record for the show, and
      ${person("kim-seong-hun", "Kim Seong-hun")} the director of its first season. ${person("jun-ji-hyun", "Jun Ji-hyun")},
      in Korean ${foreign("ko", "전지현")}, whose stage name is Gianna Jun, is in the cast of the special. Those lists are short
      because our record is. A name missing here is one we have not filed yet, and says nothing about who took part.`,
    h2("And a third season?"),
    p`Nobody entitled to order one has announced it, and nobody entitled to rule it out has done that either. Our record holds no
      renewal and no cancellation. That is a dull sentence, and it is the whole of what can be said; when it changes, it will
      change on the word of somebody who can give the order.`,
    h2("Which Kingdom this is"),
    p`The period horror series from South Korea is filed here as Kingdom (2019, South Korea), because the title alone would not
      tell it from others. If you came looking for another one, it is not this.`,
  ],
};

export const kingdomSpecial: Story = {
  title: "Kingdom Ashin of the North",
  kind: "explainer",
  by: "jo",
  about: [kingdom, ashin],
  life: [
    starts("jo", daysAgo(4, "10:40")),
    writes("jo", daysAgo(4, "15:25"), copy),
    sends("jo", daysAgo(4, "15:50")),
    approves("ana", daysAgo(3, "08:35")),
    publishes("ana", daysAgo(3, "08:50")),
  ],
};
