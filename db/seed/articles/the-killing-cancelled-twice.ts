import { daysAgo, minutesAgo } from "../hours";
import { reads, type Story, sends, starts, writes } from "../life";
import { h2, italic, p, season, show, states } from "../prose";
import { remarks } from "../remarks";

const theShow = show("the-killing-us", "The Killing");
const season4 = season("the-killing-us/season-4", "season 4");

const copy = {
  headline: "The Killing was cancelled twice and ended a third way",
  standfirst:
    "AMC dropped it in 2012, brought it back in 2013 and dropped it again. Netflix then ordered a short final season, and that one was an ending.",
  body: [
    p`AMC cancelled ${theShow} on 27 July 2012, after two seasons. In January 2013 it brought the show back for a
      ${season("the-killing-us/season-3", "third season")}, with help from Netflix. That season ended in August 2013, and in September
      AMC cancelled the show again.`,
    p`In November 2013 Netflix took it on for ${season4}, short and announced as the last. It
      ${states("the-killing-us/s4-out", "came out on 1 August 2014")}, with ${states("the-killing-us/s4-count", "six episodes")}.`,
    h2("Three words for three ends"),
    p`Cancelled, revived, cancelled, picked up: each was so on its day, and none is struck out here. A list that shows only the newest
      of them would have called the show dead in 2012 and been wrong within six months. What the show is now is something else
      again. It ended as planned, with a season ordered for the purpose.`,
    h2("Which Killing this is"),
    p`This is the American show, which began on AMC on 3 April 2011. It is adapted from the Danish series ${italic("Forbrydelsen")}.`,
  ],
};

export const theKillingCancelledTwice: Story = {
  title: "The Killing cancelled twice",
  kind: "explainer",
  by: "tove",
  about: [theShow, season4],
  life: [
    starts("tove", daysAgo(2, "13:30")),
    writes("tove", daysAgo(1, "10:50"), copy),
    sends("tove", daysAgo(1, "12:15")),
    reads("milo", minutesAgo(24)),
    remarks("milo", minutesAgo(19), "with help from Netflix", "Whose word is that? We hold no source for the help, @Tove Ledger.", {
      isBlocking: true,
    }),
  ],
};
