import { daysAgo, minutesAgo } from "../hours";
import { approves, publishes, reads, reopens, type Story, sends, starts, writes } from "../life";
import { asOf, forecasts, foreign, h2, li, link, list, live, p, person, season, show, states } from "../prose";

const theShow = show("all-of-us-are-dead", "All of Us Are Dead");
const season1 = season("all-of-us-are-dead/season-1", "season 1");
const season2 = season("all-of-us-are-dead/season-2", "season 2");
const creators = {
  chun: person("chun-sung-il", "Chun Sung-il"),
  lee: person("lee-jae-kyoo", "Lee Jae-kyoo"),
  kim: person("kim-nam-su", "Kim Nam-su"),
};
const cast = {
  park: person("park-ji-hu", "Park Ji-hu"),
  yoon: person("yoon-chan-young", "Yoon Chan-young"),
  cho: person("cho-yi-hyun", "Cho Yi-hyun"),
  lomon: person("lomon", "Lomon"),
  yoo: person("yoo-in-soo", "Yoo In-soo"),
  leeYooMi: person("lee-yoo-mi", "Lee Yoo-mi"),
  kim: person("kim-byung-chul", "Kim Byung-chul"),
  leeKyuHyung: person("lee-kyu-hyung", "Lee Kyu-hyung"),
  jeon: person("jeon-bae-soo", "Jeon Bae-soo"),
};
const joo = person("joo-dong-geun", "Joo Dong-geun");
const figure = link("/news/all-of-us-are-dead-viewing-figure", "we worked it out separately");

const fact = (key: string, words: string) => states(`all-of-us-are-dead/${key}`, words);
/** What was so on the day of the report. */
const then = (key: string, words: string) => asOf("2025-04-18", `all-of-us-are-dead/${key}`, words);
const estimate = forecasts("all-of-us-are-dead/desk-2025-04-18", "2026, which we call likely");

const confirmed = [
  li`Netflix ordered ${season2}. ${fact("s2-renewed-day", "Variety carried the announcement on 6 June 2022, by then 7 June in Korea")}:
    about five months after the first season.`,
  li`${season("all-of-us-are-dead/season-1", "Season 1")}
    ${fact("s1-released-day", "came out on Netflix on 28 January 2022")} and ${fact("s1-episodes", "has twelve episodes")}.`,
  li`${creators.chun}, ${creators.lee} and ${creators.kim} created the show, in that order.`,
  li`It is adapted from a webtoon by ${joo} that Naver publishes under the same title, ${foreign("ko", "지금 우리 학교는")}.`,
];

const billing = p`The billing we hold is that of ${season1}: ${cast.park}, ${cast.yoon}, ${cast.cho}, ${cast.lomon}, ${cast.yoo},
  ${cast.leeYooMi}, ${cast.kim}, ${cast.leeKyuHyung} and ${cast.jeon}, in that order, and others after them. A name on one
  season’s list is no promise for the next.`;

const numbers = [
  h2("One number to handle with care"),
  p`The first season ${fact("s1-viewing-30", "is said to have drawn more than 474.26 million viewing hours in its first 30 days")}.
    No source is named for that, and the figures reported in those weeks do not fit it; ${figure}.`,
];

/** What the sources gave on 18 April 2025, and nothing later. */
const slipped = {
  lead: { picture: "stairwell" },
  headline: "Filming of All of Us Are Dead season 2 reportedly slipped a year, to 2025",
  shortHeadline: "All of Us Are Dead season 2 reportedly slipped a year",
  standfirst:
    "Star News, relayed by Naver, puts the wait down to better conditions and a more finished season. What is confirmed, what is only reported and what nobody has said, as of 18 April 2025.",
  body: [
    p`Production of the second season of ${theShow}, the Netflix horror series about pupils shut inside their school while an
      infection turns everyone around them into zombies, ${then("s2-plan-2024", "was first meant to begin in 2024")}. According to
      Naver, passing on a report by Star News, ${fact("s2-delay", "the start was put back by a year")}, to 2025.`,
    p`Quality is given as the reason: the extra time was to bring better conditions for making the season, and a more finished
      result. We have the sense of that and not the words. Who said it, and whether it reached us in translation, is still to
      be checked, so we print no quotation. Nobody on this desk has read the Star News item itself.`,
    h2("What is confirmed"),
    list(...confirmed),
    h2("What is only reported"),
    list(
      li`Production of ${season2} is now ${fact("s2-plan-2025", "expected to begin in 2025")}, and no longer in 2024: Star News,
        through Naver. Two reports of 2024, one of an actor’s agency and one of the head of the production company, had named
        2024 as well.`,
      li`Auditions were ${fact("s2-auditions", "reportedly held in March 2025")} at the Realistic Broadcasting Acting Academy. The
        source is not named, and we do not know what was cast: leads, supporting parts, guests or extras.`,
    ),
    h2("What nobody had said"),
    p`As of 18 April 2025 there was no official word on when filming would begin, and no release date. Netflix’s order from
      ${live("all-of-us-are-dead/s2-renewed-day")} stood; nothing on our record has taken it back.`,
    billing,
    h2("When it might arrive"),
    p`This part is ours. Our estimate, made on 18 April 2025, is ${estimate}; late 2025 we call very unlikely.
      Filming was expected at some time in 2025, and shooting, effects and post-production take long on a show of this
      size. An estimate is a forecast with our name on it. It is not a date, and Netflix has no part in it.`,
    ...numbers,
    p`This story was last checked on 18 April 2025.`,
  ],
};

const started = {
  headline: "All of Us Are Dead season 2 went into production in July 2025, Netflix said",
  shortHeadline: "All of Us Are Dead season 2 went into production",
  standfirst:
    "The start came on 23 July 2025, after a reported delay of a year. One later report has filming end in the middle of February 2026. No release date is on our record.",
  body: [
    p`The second season of ${theShow}, the Netflix horror series about pupils shut inside their school while an infection turns
      everyone around them into zombies, has ${fact("s2-filming", "gone into production")}. Netflix said so on 23 July 2025 and
      named cast, as Jang relayed it the same day.`,
    p`Filming ${fact("s2-wrapped", "reportedly went on until the middle of February 2026")}. That rests on one chain, What’s on Netflix through The
      Digital Weekly, and we have read neither, so it stays a report.`,
    h2("What is confirmed"),
    list(li`Production of ${season2} began; Netflix announced it on 23 July 2025.`, ...confirmed),
    h2("How a year went by"),
    list(
      li`Production was ${then("s2-plan-2024", "first meant to begin in 2024")}. According to Naver, passing on a report by Star News,
        it was ${then("s2-plan-2025", "put back to 2025")} for better conditions and a more finished result. The start in July 2025
        bears that plan out.`,
      li`Auditions were ${fact("s2-auditions", "reportedly held in March 2025")} at the Realistic Broadcasting Acting Academy. The source is not named,
        and we do not know what was cast: leads, supporting parts, guests or extras.`,
    ),
    h2("What nobody has said"),
    p`No release date is on our record. The names Netflix gave in July 2025 are not on it either: they join this page once we
      have read them for ourselves.`,
    billing,
    h2("When it might arrive"),
    p`This part is ours. Our estimate, made on 18 April 2025, is ${estimate}. It was made on the expectation
      that filming would take place in 2025, and we have not changed it since. An estimate is a forecast with our name on it.
      It is not a date, and Netflix has no part in it.`,
    ...numbers,
  ],
};

export const allOfUsAreDeadSeason2: Story = {
  title: "All of Us Are Dead season 2",
  kind: "news",
  by: "kim",
  about: [theShow, season2],
  life: [
    starts("kim", daysAgo(1, "15:20")),
    writes("kim", daysAgo(1, "17:05"), { ...slipped, body: slipped.body.slice(0, 5) }),
    writes("kim", minutesAgo(205), slipped),
    sends("kim", minutesAgo(170)),
    reads("ana", minutesAgo(118)),
    approves("ana", minutesAgo(71)),
    publishes("ana", minutesAgo(52)),
    reopens("kim", minutesAgo(31)),
    writes("kim", minutesAgo(9), started),
  ],
};
