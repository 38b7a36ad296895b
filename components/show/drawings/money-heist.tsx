import { Bars, disc, type Motif, round, times } from "./ink";

const [RED, DEEP, CREAM, DARK] = ["#b2222d", "#9d1a25", "#f0e1c3", "#1a0d10"];
const MIDDLE = 890;
/** A ring cut into equal pieces: the arc of each is drawn, the cut between them left open. */
function cut(count: number, r: number): string {
  const gap = 14 / r;
  const at = (turn: number) => `${round(MIDDLE + Math.sin(turn) * r)} ${round(450 - Math.cos(turn) * r)}`;
  return times(count, (piece) => {
    const [from, to] = [(piece / count) * Math.PI * 2 + gap / 2, ((piece + 1) / count) * Math.PI * 2 - gap / 2];
    return `M${at(from)}A${r} ${r} 0 0 1 ${at(to)}`;
  }).join("");
}

export const moneyHeist: Motif = {
  shows: "moneyHeist",
  paper: RED,
  bannerY: 210,
  draw: () => (
    <>
      <Bars ink={DEEP} line={7} gap={15} />
      <path d={disc(MIDDLE, 450, 424)} fill={DARK} />
      <path d={cut(22, 350)} fill="none" stroke={CREAM} strokeWidth="76" />
      <path d={cut(15, 236)} fill="none" stroke={RED} strokeWidth="84" />
      <path d={disc(MIDDLE, 450, 148)} fill={CREAM} />
      <path d="M877 330h26v240h-26zM770 437h240v26H770zM806 357l19-18 170 170-19 18zM976 339l19 18-170 170-19-18z" fill={DARK} />
      <path d={disc(MIDDLE, 450, 42)} fill={RED} />
      <path d="M1306 270h120v90h-120zM1306 540h120v90h-120z" fill={DARK} />
      <path d="M1426 200h40v500h-40zM0 842h1600v58H0z" fill={DARK} />
      <g fill={CREAM} fontSize="190" fontWeight="900" letterSpacing="-8" textAnchor="middle">
        <text x="320" y="420">
          15
        </text>
        <text x="320" y="640">
          22
        </text>
      </g>
    </>
  ),
};
