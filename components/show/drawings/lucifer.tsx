import { COLUMN, Lines, type Motif, round, times } from "./ink";

const [CRIMSON, DEEP, BEAM, BONE, DARK] = ["#93182a", "#7f1122", "#b5414a", "#eee0cc", "#170a0f"];
const SEASONS = 6;
/** A beam from the city to the top of the sheet, leaning away from the middle. */
const beam = (at: number) => {
  const top = 800 + (at - (SEASONS - 1) / 2) * COLUMN * 1.25;
  const foot = 800 + (at - (SEASONS - 1) / 2) * 92;
  return `M${round(foot - 14)} 860L${round(top - 84)} -10h168L${round(foot + 14)} 860z`;
};
const palm = (x: number, y: number) =>
  `M${x} 900Q${x + 14} ${y + 120} ${x} ${y}M${x} ${y}q-50-40-96 10M${x} ${y}q50-40 96 10M${x} ${y}q-30-70-80-60M${x} ${y}q30-70 80-60M${x} ${y}q-10 40-50 66M${x} ${y}q10 40 50 66`;

export const lucifer: Motif = {
  shows: "lucifer",
  paper: CRIMSON,
  bannerY: 70,
  draw: () => (
    <>
      <Lines ink={DEEP} line={5} gap={13} />
      <path d={times(SEASONS - 1, beam).join("")} fill={BEAM} />
      <path d={beam(SEASONS - 1)} fill="none" stroke={BONE} strokeWidth="5" strokeDasharray="20 14" />
      <path d="M800 90l26 136 84-50-50 84 136 26-136 26 50 84-84-50-26 176-26-176-84 50 50-84-136-26 136-26-50-84 84 50z" fill={BONE} />
      <path d={`M0 900${times(14, (at) => `V${720 + ((at * 53) % 130)}h${round(COLUMN / 2)}`).join("")}V900z`} fill={DARK} />
      <path
        d={times(10, (at) => `M${70 + at * 158} ${860 - ((at * 31) % 60)}h14v18h-14zm30 20h14v18h-14zm-30 10h14v10h-14z`).join("")}
        fill={BONE}
      />
      <path d={palm(190, 600) + palm(1400, 560) + palm(1500, 650)} fill="none" stroke={DARK} strokeWidth="15" strokeLinecap="round" />
    </>
  ),
};
