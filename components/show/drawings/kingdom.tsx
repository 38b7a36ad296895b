import { disc, figure, Lines, type Motif, seeded, times } from "./ink";

const [NIGHT, DEEP, MOON, FIRE, DARK] = ["#27375b", "#1f2d4d", "#efe2c1", "#df5f2b", "#0b0f18"];
const chance = seeded("palace");
/** A roof with raised eaves, its ridge at (x, y). */
const roof = (x: number, y: number, w: number, h: number) =>
  `M${x - w * 0.3} ${y}h${w * 0.6}q${w * 0.06} ${h * 0.5} ${w * 0.26} ${h * 0.72}q-${w * 0.14} ${h * 0.2}-${w * 0.56} ${h * 0.2}t-${w * 0.56}-${h * 0.2}q${w * 0.2}-${h * 0.22} ${w * 0.26}-${h * 0.72}z`;
const torches = times(15, (at) => ({ x: 40 + at * 108 + chance() * 40, y: 786 + chance() * 50 }));

export const kingdom: Motif = {
  shows: "kingdom",
  paper: NIGHT,
  bannerY: 130,
  draw: () => (
    <>
      <Lines ink={DEEP} line={5} gap={14} />
      <path d={disc(800, 330, 260)} fill={MOON} />
      <path d="M0 620q200-120 420-40t420-30 420-60 340 60v350H0z" fill={DEEP} />
      <path d={`${roof(800, 236, 420, 96)}M690 318h220v120H690z${roof(800, 400, 720, 128)}M540 512h520v150H540z`} fill={DARK} />
      <path d={`${roof(250, 520, 420, 100)}M130 606h240v120H130z${roof(1350, 520, 420, 100)}M1230 606h240v120h-240z`} fill={DARK} />
      <Lines ink={NIGHT} x={600} y={540} width={400} height={110} line={6} gap={20} />
      <path d="M0 690h1600v210H0z" fill={DARK} />
      <path
        d={torches
          .map(
            ({ x, y }) => `M${Math.round(x) - 3} ${Math.round(y)}h6v90h-6zM${Math.round(x)} ${Math.round(y - 58)}q26 36 0 60-26-24 0-60z`,
          )
          .join("")}
        fill={FIRE}
      />
      <path d={torches.map(({ x, y }) => figure(x + 30, y + 140, 118)).join("")} fill="#6d2c18" />
    </>
  ),
};
