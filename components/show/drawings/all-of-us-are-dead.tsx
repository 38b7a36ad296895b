import { Bars, COLUMN, disc, figure, Lines, type Motif, round, seeded, times } from "./ink";

const [SKY, DUSK, DARK, GLASS, WARM, CROWD] = ["#c9492f", "#b03a24", "#12211d", "#a9c2b6", "#f4e2ba", "#7c2c1d"];
const chance = seeded("yard");
const FLOORS = [446, 596, 746];
const BAY = { left: 36, wide: 156, tall: 96 };
const windows = FLOORS.flatMap((y, floor) =>
  times(7, (bay) => ({ x: round(bay * COLUMN + BAY.left), y, isLit: floor === 1 && bay === 4 })),
);
const isDark = (at: number) => [3, 5, 9, 14].includes(at);
const behindGlass = windows
  .filter((one, at) => !one.isLit && !isDark(at) && one.y < 700)
  .flatMap(({ x, y }) =>
    times(1 + Math.floor(chance() * 2), (at) => figure(x + 32 + at * 46 + chance() * 12, y + BAY.tall, 64 + chance() * 22)),
  );
const row = (count: number, y: number, tall: number) =>
  times(count, (at) => figure(((at + 0.5) * 1600) / count + chance() * 30 - 15, y, tall + chance() * 40));
const arms = times(
  11,
  (at) =>
    `M${Math.round(at * 150 + chance() * 50)} 850q${Math.round(chance() * 36 - 18)}-70 ${Math.round(chance() * 36 - 18)}-${Math.round(96 + chance() * 50)}`,
);
const onTheRoof = [640, 706, 756, 842, 894, 962].map((x, at) => figure(x, 376, [100, 116, 82, 112, 104, 92][at] ?? 90));

const [crowd, nearest] = [row(14, 930, 150).join(""), row(9, 1010, 190).join("")];

export const allOfUsAreDead: Motif = {
  shows: "allOfUsAreDead",
  paper: SKY,
  bannerY: 112,
  draw: () => (
    <>
      <Lines ink={DUSK} height={400} />
      <path d={disc(800, 330, 186)} fill={WARM} />
      <path
        d={`M0 900V400h1600v500zM571 400v-26h458v26zM1262 400V262h9v138zM1228 292h78v7h-78zM1240 326h54v7h-54z${onTheRoof.join("")}`}
        fill={DARK}
      />
      <path
        d={FLOORS.map((y) => `M${BAY.left} ${y + BAY.tall / 2}h1564`).join("")}
        stroke={GLASS}
        strokeWidth={BAY.tall}
        strokeDasharray={`${BAY.wide} ${round(COLUMN - BAY.wide)}`}
      />
      <path
        d={windows
          .filter((one) => one.isLit)
          .map(({ x, y }) => `M${x} ${y}h${BAY.wide}v${BAY.tall}h-${BAY.wide}z`)
          .join("")}
        fill={WARM}
      />
      <path
        d={`${windows
          .filter((_, at) => isDark(at))
          .map(({ x, y }) => `M${x - 3} ${y - 3}h162v102h-162z`)
          .join("")}${behindGlass.join("")}${figure(1004, 692, 76)}${figure(1052, 692, 64)}`}
        fill={DARK}
      />
      <Bars ink={DARK} x={BAY.left + 75} y={440} height={410} line={6} gap={round(COLUMN - 6)} />
      <path d={FLOORS.map((y) => `M0 ${y + 30}h1600v5H0z`).join("")} fill={DARK} />
      <path d={arms.join("")} fill="none" stroke={CROWD} strokeWidth="19" strokeLinecap="round" />
      <path d={crowd} fill={CROWD} />
      <path d={nearest} fill="#5a1f15" />
    </>
  ),
};
