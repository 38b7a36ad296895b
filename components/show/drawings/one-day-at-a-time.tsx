import { COLUMN, COLUMNS, disc, Lines, type Motif, round, times } from "./ink";

const [DAWN, HAZE, SUN, TEAL, DARK] = ["#f4d6a8", "#eac78f", "#e2703a", "#2f6f70", "#1f2f37"];
const HEIGHTS = [430, 280, 190, 160, 190, 280, 430];
const at = (column: number) => [round(column * COLUMN + COLUMN / 2), HEIGHTS[column] ?? 0] as const;

export const oneDayAtATime: Motif = {
  shows: "oneDayAtATime",
  paper: DAWN,
  bannerY: 60,
  draw: () => (
    <>
      <Lines ink={HAZE} y={300} height={340} line={5} gap={15} />
      <path d={times(3, (column) => disc(...at(column), 82)).join("")} fill={SUN} />
      <path d={`M${at(3)[0] - 82} ${at(3)[1]}a82 82 0 0 1 164 0z`} fill={SUN} />
      <path
        d={`M${at(3)[0] - 82} ${at(3)[1]}a82 82 0 0 0 164 0${times(3, (column) => disc(...at(column + 4), 82)).join("")}`}
        fill="none"
        stroke={SUN}
        strokeWidth="5"
        strokeDasharray="14 11"
      />
      <path d="M0 600h1600v40H0z" fill={TEAL} />
      <path d={`M0 0h1600v22H0z${times(COLUMNS + 1, (column) => `M${round(column * COLUMN - 7)} 0h14v610h-14z`).join("")}`} fill={TEAL} />
      <path d="M0 640h1600v260H0z" fill={TEAL} />
      <path d="M240 700h1120v34H240zM330 734h34v166h-34zM1236 734h34v166h-34z" fill={DARK} />
      <path d={[400, 640, 880, 1120].map((x) => `M${x - 26} 646h66v54h-66zM${x + 40} 656h26v30h-26v-9h15v-12h-15z`).join("")} fill={DAWN} />
      <path
        d={[150, 560, 960, 1370].map((x) => `M${x} 760h96v20H${x}zM${x} 780h14v120h-14zM${x + 82} 780h14v120h-14z`).join("")}
        fill={DARK}
      />
      <path d="M138 590h16v190h-16zM1462 590h16v190h-16z" fill={DARK} />
    </>
  ),
};
