import { daysAgo, hoursAhead, minutesAgo } from "../hours";
import { looks, names, type Story, sends, starts, takesBack, writes } from "../life";
import { h2, li, list, p, season, show, states } from "../prose";
import { answers, remarks, settles } from "../remarks";
import { suggests } from "../suggesting";

const futurama = show("futurama", "Futurama");
const season8 = season("futurama/season-8", "season 8");

const copy = {
  headline: "Hulu brought Futurama back with 20 episodes, then ordered two more seasons at once",
  shortHeadline: "Hulu ordered two more seasons of Futurama at once",
  standfirst:
    "The first order came in February 2022, the second on 2 November 2023. Between Fox, Comedy Central and Hulu, the count of seasons depends on what one counts.",
  body: [
    p`On 2 November 2023 ${states("futurama/two-more", "Hulu ordered two more seasons")} of ${futurama} together. It had brought the show back the year before, with an
      order for twenty episodes in February 2022; the first of them ${states("futurama/hulu-out", "arrived on 24 July 2023")} as ${season8}.`,
    h2("Three homes"),
    list(
      li`Fox: seasons 1 to 4, from 28 March 1999 to 10 August 2003.`,
      li`Comedy Central: seasons 5 to 7. ${season("futurama/season-5", "Season 5")} is a set of films.`,
      li`Hulu: ${season8}, and what has been ordered since.`,
    ),
    h2("A word on the numbers"),
    p`We number the seasons as they were produced. The numbering of the broadcasts differs, so two sources may name one season by two
      numbers without either being wrong. Where we quote a number, it is the one of production.`,
    h2("What is not said"),
    p`The order of November 2023 gives a number of seasons. Our record holds no number of episodes for it, and no dates.`,
  ],
};

/** As Ana first read it. */
const first = {
  ...copy,
  headline: "Hulu brought Futurama back, then ordered more of it",
  body: [
    ...copy.body.slice(0, -2),
    p`Other lists come to more seasons than ours does.`,
    h2("What is not said"),
    p`The order of November 2023 gives a number of seasons. We have asked for episodes and dates.`,
  ],
};

export const futuramaTwoMore: Story = {
  title: "Futurama two more seasons",
  kind: "news",
  by: "jo",
  about: [futurama, season8],
  // Ana read it, Jo took it back to mend it, and it waits for her again: with what changed since, and with what Milo made of it.
  life: [
    starts("jo", daysAgo(1, "11:10")),
    writes("jo", daysAgo(1, "14:35"), { ...first, body: first.body.slice(0, 3) }),
    names("jo", daysAgo(1, "14:40"), "Before the numbering was settled"),
    writes("jo", minutesAgo(120), first),
    sends("jo", minutesAgo(112), hoursAhead(4)),
    looks("ana", minutesAgo(104)),
    remarks(
      "tove",
      minutesAgo(103),
      "Other lists come to more seasons than ours does",
      "Whose lists? Link one of them, or leave this out.",
    ),
    remarks(
      "ana",
      minutesAgo(102),
      "We have asked for episodes and dates",
      "Asked whom, @Jo Galley? If nobody answered, say only what we hold.",
    ),
    takesBack("jo", minutesAgo(101)),
    writes("jo", minutesAgo(96), copy),
    answers("jo", minutesAgo(92), "Nobody did. It says now what our record holds, and no more."),
    sends("jo", minutesAgo(84), hoursAhead(4)),
    settles("ana", minutesAgo(80)),
    remarks(
      "milo",
      minutesAgo(38),
      "two sources may name one season by two numbers",
      "An example would help: which season, and which two numbers?",
    ),
    suggests(
      "milo",
      minutesAgo(36),
      copy,
      { on: "without either being wrong", instead: "and both be right" },
      { on: " Where we quote a number, it is the one of production." },
    ),
    remarks(
      "milo",
      minutesAgo(34),
      "order for twenty episodes",
      "@Ana Quill, twenty is what was ordered. Does the headline read as if that many had come?",
    ),
    remarks(
      "milo",
      minutesAgo(33),
      "is a set of films",
      "How many films, and are they one season on every list? Settle that before it runs.",
      {
        isBlocking: true,
      },
    ),
  ],
};
