import { disc, Lines, type Motif, times } from "./ink";

const [BLOOD, DEEP, DARK, BONE] = ["#8f1a2b", "#7a1323", "#170f16", "#ecdcc0"];
/** Thirteen windows, a season each; the last is not yet lit. */
const windows = [
  ...times(5, (at) => [500 + at * 130, 690]),
  ...times(5, (at) => [500 + at * 130, 540]),
  ...times(3, (at) => [630 + at * 130, 396]),
] as [number, number][];
const pane = ([x, y]: [number, number]) => `M${x} ${y}v-66q40-56 80 0v66z`;

export const americanHorrorStory: Motif = {
  shows: "americanHorrorStory",
  paper: BLOOD,
  bannerY: 250,
  draw: () => (
    <>
      <Lines ink={DEEP} />
      <path d={disc(1150, 300, 210)} fill="#c84a45" />
      <path
        d="M0 900v-92q800-70 1600 0v92zM440 830V500l-40 6 70-70h80l130-190 60 60V150l80-130 80 130v150l70-58 160 196h90l70 70-40-6v330zM948 250v-90h44v130z"
        fill={DARK}
      />
      <path
        d="M120 900q30-220 10-330m-4 160q-50-60-100-80m104-10q60-70 80-150m-86 80q-40-80-20-150M1470 900q-20-240 20-400m-16 220q-60-70-110-90m116 10q40-80 90-110m-90-30q-30-80 0-140"
        fill="none"
        stroke={DARK}
        strokeWidth="17"
        strokeLinecap="round"
      />
      <path d={windows.slice(0, 12).map(pane).join("")} fill={BONE} />
      <path
        d={windows
          .slice(0, 12)
          .map(([x, y]) => `M${x + 37} ${y - 94}h6v94h-6zM${x} ${y - 42}h80v6h-80z`)
          .join("")}
        fill={DARK}
      />
      <path d={pane(windows[12] ?? [0, 0])} fill="none" stroke={BONE} strokeWidth="5" strokeDasharray="11 9" />
      <path d="M752 830v-74q48-44 96 0v74z" fill="#c84a45" />
    </>
  ),
};
