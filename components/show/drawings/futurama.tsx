import { COLUMN, disc, Lines, type Motif, round, times } from "./ink";

const [SKY, HAZE, CREAM, CORAL, DARK] = ["#1d6a6c", "#185a5d", "#f3e4bf", "#ee7f63", "#10272e"];
/** Seven towers; the tube between them breaks off three times and goes on. */
const TOWERS = [360, 520, 300, 600, 430, 250, 470];
const x = (at: number) => round(at * COLUMN + COLUMN / 2);

export const futurama: Motif = {
  shows: "futurama",
  paper: SKY,
  bannerY: 180,
  draw: () => (
    <>
      <Lines ink={HAZE} line={5} gap={17} />
      <path d={disc(1180, 210, 150)} fill={CORAL} />
      <path d="M960 262q-30 40 90 20 250-40 380-130 80-62-20-54" fill="none" stroke={CREAM} strokeWidth="16" strokeLinecap="round" />
      <path d={TOWERS.map((tall, at) => `M${x(at) - 66} 900V${900 - tall}q66-${90 + (at % 3) * 40} 132 0v${tall}z`).join("")} fill={DARK} />
      <path
        d={TOWERS.map(
          (tall, at) => `M${x(at) - 4} ${860 - tall - (at % 3) * 20}h8v-90h-8z${disc(x(at), 760 - tall - (at % 3) * 20, 15)}`,
        ).join("")}
        fill={DARK}
      />
      <path
        d={TOWERS.map((tall, at) =>
          times(Math.floor((tall - 60) / 70), (row) => `M${x(at) - 40} ${900 - tall + 40 + row * 70}h80v16h-80z`).join(""),
        ).join("")}
        fill={CREAM}
      />
      <path
        d="M-20 600q120-90 250-10t240 20m90-46q110-70 220 10m110 40q110 20 190-40m120 6q110 70 190-10t280 10"
        fill="none"
        stroke={CORAL}
        strokeWidth="30"
        strokeLinecap="round"
      />
      <path d="M0 850h1600v50H0z" fill={DARK} />
      <Lines ink={HAZE} y={852} height={48} line={4} gap={12} />
    </>
  ),
};
