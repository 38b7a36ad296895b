import { daysAgo } from "../hours";
import { approves, publishes, type Story, sends, spikes, starts, withdraws, writes } from "../life";
import { p, season, show } from "../prose";

const kingdom = show("kingdom-2019", "Kingdom");
const season3 = season("kingdom-2019/season-3", "season 3");
const theShow = show("all-of-us-are-dead", "All of Us Are Dead");
const season2 = season("all-of-us-are-dead/season-2", "season 2");

/** What went wrong once: talk, written up as news, and taken back within the hour. */
export const kingdomSeason3: Story = {
  title: "Kingdom season 3",
  kind: "news",
  by: "jo",
  about: [kingdom, season3],
  life: [
    starts("jo", daysAgo(6, "13:10")),
    writes("jo", daysAgo(6, "14:00"), {
      headline: "Kingdom is heading for a third season",
      standfirst: "The special of 2021 leads into it.",
      body: [
        p`${kingdom} is heading for ${season3}. The special, ${season("kingdom-2019/ashin-of-the-north", "Ashin of the North")}, came out on
          23 July 2021 and prepares the ground.`,
      ],
    }),
    sends("jo", daysAgo(6, "14:05")),
    approves("milo", daysAgo(6, "14:40")),
    publishes("milo", daysAgo(6, "14:42")),
    withdraws(
      "ines",
      daysAgo(6, "15:21"),
      "This story gave talk the weight of a report. Nobody entitled to order a third season of Kingdom has announced one.",
    ),
  ],
};

export const castingTalk: Story = {
  title: "All of Us Are Dead casting talk",
  kind: "news",
  by: "kim",
  about: [theShow, season2],
  life: [
    starts("kim", daysAgo(4, "11:35")),
    writes("kim", daysAgo(4, "12:20"), {
      headline: "An actress is linked with All of Us Are Dead season 2",
      standfirst: "The name has been about since January 2024.",
      body: [
        p`An actress has been linked with a part in ${season2} of ${theShow}. No company has confirmed it.`,
        p`A report of 14 May 2025 says that she is not in it, and that her agency had never confirmed talks.`,
      ],
    }),
    spikes(
      "kim",
      daysAgo(3, "09:50"),
      "A rumour, and a report that denies it. There is no news in the difference, and somebody’s name would be in it.",
    ),
  ],
};
