import { disc, Lines, type Motif, round, times } from "./ink";

const [NIGHT, DEEP, CREAM, RUST] = ["#1c2c5b", "#17244c", "#efe3c6", "#d9683a"];
/** One run, counted three ways: as the first season, the fourteenth series, the fortieth. */
const DIALS = [
  { x: 300, y: 600, r: 170, count: 1, at: -60 },
  { x: 700, y: 380, r: 250, count: 14, at: 20 },
  { x: 1230, y: 480, r: 340, count: 40, at: -28 },
] as const;
const spoke = (x: number, y: number, from: number, to: number, turn: number) =>
  `M${round(x + Math.sin(turn) * from)} ${round(y - Math.cos(turn) * from)}L${round(x + Math.sin(turn) * to)} ${round(y - Math.cos(turn) * to)}`;

export const doctorWho: Motif = {
  shows: "doctorWho",
  paper: NIGHT,
  bannerY: 240,
  draw: () => (
    <>
      <Lines ink={DEEP} line={5} gap={11} />
      <path d="M0 740Q500 300 720 520T1600 120" fill="none" stroke={RUST} strokeWidth="8" strokeDasharray="2 22" strokeLinecap="round" />
      {DIALS.map(({ x, y, r, count, at }) => (
        <g key={count}>
          <path d={disc(x, y, r)} fill={count === 14 ? RUST : CREAM} />
          <path
            d={times(count, (tick) => spoke(x, y, r - r * 0.2, r - 14, (tick / count) * Math.PI * 2)).join("")}
            stroke={NIGHT}
            strokeWidth={count === 40 ? 11 : 15}
          />
          <path
            d={`${spoke(x, y, 0, r * 0.58, (at * Math.PI) / 180)}${spoke(x, y, 0, r * 0.4, ((at + 130) * Math.PI) / 180)}`}
            stroke={NIGHT}
            strokeWidth="15"
            strokeLinecap="round"
          />
          <path d={disc(x, y, 22)} fill={NIGHT} />
        </g>
      ))}
    </>
  ),
};
