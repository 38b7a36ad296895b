import type { AssetKind, Licence } from "@/domain/media/vocabulary";
import { daysAgo, type Hour, minutesAgo } from "./hours";
import type { Person } from "./staff";
import { classroom, emptyRing, panels, stairwell, vault } from "./stills/indoors";
import { avenue, houseOnHill, palaceGate, roofsInSnow, threeSuns } from "./stills/outdoors";

/** A picture of the demo: how it is drawn, who sent it and when, what the library says of it, and where the eye goes, in per cent. */
export type Still = {
  name: string;
  draw: () => string;
  who: Person;
  at: Hour;
  shows: readonly string[];
  focal: readonly [x: number, y: number];
  words: { title: string; kind: AssetKind; alt: string | null; creditLine: string; creator: string | null; licence: Licence };
  /** Days from now to the last day of its licence. */
  endsInDays?: number;
};

const ours = (title: string, alt: string | null) => ({
  ...({ kind: "illustration", licence: "owned", creditLine: "Drawing: The Season Desk", creator: null } as const),
  ...{ title, alt },
});

export const STILLS: readonly Still[] = [
  {
    ...{ name: "stairwell", draw: stairwell, who: "kim", at: daysAgo(1, "16:20"), shows: ["all-of-us-are-dead"], focal: [56, 52] },
    words: ours(
      "Down the stairs of the school",
      "Drawing: the well of a school stair from above, flight under flight, and one person in the light at the bottom.",
    ),
  },
  {
    ...{ name: "classroom", draw: classroom, who: "tove", at: daysAgo(9, "11:10"), shows: ["all-of-us-are-dead"], focal: [63, 42] },
    words: ours("Classroom after hours", "Drawing: rows of empty desks before a wall of windows, with a low sun between red hills."),
  },
  {
    ...{ name: "three-suns", draw: threeSuns, who: "jo", at: daysAgo(9, "11:05"), shows: ["3-body-problem"], focal: [58, 46] },
    words: ours("Three suns over a plain", "Drawing: somebody small on a desert plain under three suns, with three shadows."),
  },
  {
    ...{ name: "palace-gate", draw: palaceGate, who: "jo", at: daysAgo(4, "11:30"), shows: ["kingdom-2019"], focal: [50, 46] },
    words: ours("Palace gate in the snow", "Drawing: a palace gate with two roofs under snow, a light behind its middle arch."),
  },
  {
    ...{ name: "vault", draw: vault, who: "tove", at: daysAgo(6, "11:20"), shows: ["money-heist"], focal: [52, 50] },
    words: ours("Vault door, ajar", "Drawing: the round door of a vault, ajar, in a red wall of small locked boxes."),
  },
  {
    ...{ name: "avenue", draw: avenue, who: "tove", at: daysAgo(8, "15:10"), shows: ["lucifer"], focal: [50, 62], endsInDays: 20 },
    words: {
      ...ours("Avenue at sundown", "Drawing: an avenue of palms that runs into a setting sun behind a low city."),
      ...{ creator: "Pia Inkwell", creditLine: "Drawing: Pia Inkwell/Margin Pictures", licence: "agency" },
    },
  },
  {
    ...{
      name: "house-on-the-hill",
      draw: houseOnHill,
      who: "jo",
      at: daysAgo(9, "10:50"),
      shows: ["american-horror-story"],
      focal: [68, 48],
    },
    words: ours("House on the hill", "Drawing: a dark house with a tower on a hill at dusk, one window lit, beside a bare tree."),
  },
  {
    ...{ name: "roofs-in-snow", draw: roofsInSnow, who: "tove", at: daysAgo(2, "12:10"), shows: ["doctor-who-2023"], focal: [66, 40] },
    words: ours(
      "Roofs in the snow",
      "Drawing: snow on the roofs of a row of houses, some windows lit, under a night sky of rings around one star.",
    ),
  },
  {
    ...{ name: "empty-ring", draw: emptyRing, who: "kim", at: daysAgo(5, "14:30"), shows: ["glow"], focal: [50, 72] },
    words: ours("Ring before the doors open", "Drawing: an empty wrestling ring, pink under three lights, with the crowd in the dark."),
  },
  {
    ...{ name: "webtoon-panels", draw: panels, who: "jo", at: minutesAgo(75), shows: ["all-of-us-are-dead"], focal: [50, 45] },
    words: ours("Panels that scroll", null),
  },
];
