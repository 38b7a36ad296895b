import { daysAgo, minutesAgo } from "../hours";
import { approves, reads, type Story, sends, starts, writes } from "../life";
import { h2, li, list, p, person, season, show, states } from "../prose";

const theShow = show("doctor-who-2023", "Doctor Who");
const special = season("doctor-who-2023/christmas-special-2026", "Christmas special");

const copy = {
  lead: { picture: "roofs-in-snow" },
  headline: "Doctor Who: a special was set for Christmas 2026, and the series after it has no date",
  shortHeadline: "Doctor Who: a special was set for Christmas 2026",
  standfirst:
    "The BBC announced it on 28 October 2025, written by Russell T Davies, and said the same day that Disney+ was no longer its partner. Another series is promised, without a when.",
  body: [
    p`On 28 October 2025 ${states("doctor-who-2023/christmas-ordered", "the BBC announced")} a ${special} of ${theShow}, written by ${person("russell-t-davies", "Russell T Davies")}
      and ${states("doctor-who-2023/christmas-window", "meant for Christmas 2026")}. On the same day it said that Disney+ was no longer its partner on the show.`,
    h2("What was announced"),
    list(
      li`A special, meant for Christmas 2026. The announcement names the holiday and not the day.`,
      li`An end to the partnership with Disney+. The specials of 2023 and ${season("doctor-who-2023/season-1", "season 1")} are on
        the BBC in Britain and on Disney+ elsewhere, Ireland apart; the special is on our record for the BBC alone.`,
      li`Another series, promised without saying when.`,
    ),
    h2("A word on the numbers"),
    p`The run of 2024 is season 1 here, the fourteenth series since 2005 and the fortieth since 1963. We use the number in use and
      file the special between seasons, where it takes no number from anyone.`,
  ],
};

export const doctorWhoChristmas: Story = {
  title: "Doctor Who Christmas special",
  kind: "news",
  by: "tove",
  about: [theShow, special],
  life: [
    starts("tove", daysAgo(3, "16:20")),
    writes("tove", daysAgo(2, "15:15"), copy),
    sends("tove", daysAgo(1, "09:35")),
    reads("milo", minutesAgo(190)),
    approves("milo", minutesAgo(163)),
  ],
};
