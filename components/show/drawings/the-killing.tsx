import { COLUMN, disc, Lines, type Motif, round, times } from "./ink";

const [GREY, DEEP, DARK, RED, PALE] = ["#687d84", "#5c7078", "#141c20", "#bb352c", "#d3dbd8"];
/** A fir of three skirts. */
const fir = (x: number, base: number, tall: number) =>
  `M${x} ${base - tall}l${tall * 0.13} ${tall * 0.36}h-${tall * 0.05}l${tall * 0.12} ${tall * 0.3}h-${tall * 0.06}l${tall * 0.12} ${tall * 0.34}H${round(x - tall * 0.26)}l${tall * 0.12}-${tall * 0.34}h-${tall * 0.06}l${tall * 0.12}-${tall * 0.3}h-${tall * 0.05}z`;
const TALL = [470, 380, 560, 330, 500, 420, 590];

export const theKilling: Motif = {
  shows: "theKilling",
  paper: GREY,
  bannerY: 370,
  draw: () => (
    <>
      <path d="M0 470q260-130 520-40t560-60 520 60v120H0z" fill={DEEP} />
      <path d={TALL.map((tall, at) => fir(round(at * COLUMN + COLUMN / 2), 580, tall)).join("")} fill={DARK} />
      <path d="M0 560h1600v30H0z" fill={DARK} />
      <path d="M0 590h1600v310H0z" fill={DEEP} />
      <Lines ink={GREY} y={600} height={300} line={4} gap={20} />
      <path d={times(7, (at) => `M${round(at * COLUMN + 44)} 590h140l-70 ${110 + ((at * 47) % 110)}z`).join("")} fill={DARK} />
      <path d="M600 812q30-84 110-84h200q80 0 110 84z" fill={DARK} />
      <path d={`${disc(668, 782, 26)}${disc(952, 782, 26)}`} fill={RED} />
      <path d="M640 836h56M654 858h30M924 836h56M938 858h30" stroke={RED} strokeWidth="8" />
      <path
        d={times(64, (at) => `M${(at * 251) % 1600} ${(at * 149) % 860}l-22 62`).join("")}
        stroke={PALE}
        strokeWidth="4"
        strokeLinecap="round"
      />
    </>
  ),
};
