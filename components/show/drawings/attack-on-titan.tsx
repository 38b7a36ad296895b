import { COLUMN, figure, Lines, type Motif, round, times } from "./ink";

const [SKY, HAZE, STONE, JOINT, FLESH, DARK] = ["#e3a765", "#d7964f", "#d3c6ac", "#bfae8e", "#a4442f", "#2b1d1a"];
const finger = (x: number, y: number, long: number) => `M${x} ${y}q80-110 160 0v${long}q-80 96-160 0z`;
const FINGERS = [
  [330, 176, 290],
  [560, 132, 390],
  [790, 144, 370],
  [1020, 196, 260],
] as const;
const courses = times(6, (row) => times(8, (at) => `M${round(at * COLUMN - (row % 2) * 114)} ${300 + row * 90}v90`).join("")).join("");
const roof = (x: number, y: number, w: number, h: number) => `M${x} ${y}l${w / 2}-${h} ${w / 2} ${h}v300h-${w}z`;

export const attackOnTitan: Motif = {
  shows: "attackOnTitan",
  paper: SKY,
  bannerY: 120,
  draw: () => (
    <>
      <Lines ink={HAZE} height={300} line={4} gap={18} />
      <path d="M360 200q190-190 480-150 300 40 380 190l-60 100H330z" fill="#8a3424" />
      <path d="M0 280h1600v620H0z" fill={STONE} />
      <path d="M0 280h1600v20H0z" fill={DARK} />
      <Lines ink={JOINT} y={390} height={520} line={5} gap={85} />
      <path d={courses} stroke={JOINT} strokeWidth="5" />
      <path d={FINGERS.map(([x, y, long]) => finger(x, y, long)).join("")} fill={FLESH} stroke={DARK} strokeWidth="7" />
      <path
        d={FINGERS.map(
          ([x, y, long]) =>
            `M${x + 30} ${y + 90}q50 22 100 0M${x + 30} ${y + 116}q50 22 100 0M${x + 34} ${y + long - 66}q46-46 92 0v52q-46 46-92 0z`,
        ).join("")}
        fill="#dca98a"
        stroke={DARK}
        strokeWidth="6"
      />
      <path
        d={
          roof(-40, 780, 260, 150) +
          roof(250, 810, 200, 110) +
          roof(980, 800, 250, 140) +
          roof(1260, 770, 300, 170) +
          roof(480, 840, 190, 90)
        }
        fill={FLESH}
      />
      <path d={`${roof(120, 850, 220, 120)}${roof(1130, 860, 230, 120)}${roof(1470, 840, 240, 130)}M0 872h1600v28H0z`} fill={DARK} />
      <path d={figure(760, 880, 84) + figure(812, 880, 96) + figure(868, 880, 72)} fill={DARK} />
    </>
  ),
};
