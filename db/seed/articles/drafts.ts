import { daysAgo, minutesAgo } from "../hours";
import { type Story, starts, writes } from "../life";
import { figure, foreign, h2, li, list, p, person, season, show } from "../prose";

const theShow = show("all-of-us-are-dead", "All of Us Are Dead");

/** A draft with a gap in it: what is to come is marked, and keeps it from readers. */
export const namesAsPrinted: Story = {
  title: "How we print names",
  kind: "explainer",
  by: "kim",
  about: [theShow],
  life: [
    starts("kim", daysAgo(1, "12:40")),
    writes("kim", minutesAgo(240), {
      headline: "One director, five spellings: how we print names from Korean",
      standfirst: "A name is printed as its owner is credited. Finding out how that is takes longer than it should.",
      body: [
        p`${person("lee-jae-kyoo", "Lee Jae-kyoo")} is one of the three creators of ${theShow}. Our record also has Lee Jae-kyu,
          Lee Jae-gyoo, Lee Jae Gyu and, as a stage name, Lee JQ. Five ways to write one name, and one of them is printed.`,
        h2("The rules, as far as we have them"),
        list(
          li`Family name first where that is the order in use: ${person("park-ji-hu", "Park Ji-hu")}, and not the other way round.`,
          li`One name where there is one. ${person("lomon", "Lomon")}, formerly Park Solomon, is one word.`,
          li`The other spellings are kept, so that a search finds the person under any of them.`,
        ),
        p`TK: which spelling does the production itself use for Lee? Ask before this runs.`,
      ],
    }),
  ],
};

export const webtoonBehindTheShow: Story = {
  title: "The webtoon behind All of Us Are Dead",
  kind: "news",
  by: "jo",
  about: [theShow],
  life: [
    starts("jo", daysAgo(1, "16:30")),
    writes("jo", minutesAgo(62), {
      headline: "The webtoon behind All of Us Are Dead has the same title and another author",
      standfirst: "",
      body: [
        p`${theShow} did not begin on Netflix. It is adapted from a webtoon by ${person("joo-dong-geun", "Joo Dong-geun")}, published by
          Naver as ${foreign("ko", "지금 우리 학교는")}, which comes to “Now at Our School”.`,
        figure({ picture: "webtoon-panels", caption: "Read downwards, one panel after the other." }),
        p`The show’s own creators are three others. ${season("all-of-us-are-dead/season-1", "Season 1")} has twelve episodes.`,
      ],
    }),
  ],
};
