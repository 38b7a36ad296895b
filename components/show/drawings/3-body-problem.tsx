import { COLUMN, COLUMNS, figure, Lines, type Motif, round, times } from "./ink";

const [NIGHT, DEEP, SAND, RED, PALE] = ["#123b44", "#0e2f37", "#d9c492", "#d65f38", "#f2e8cf"];
const SUNS = [
  [330, 330, 180, PALE],
  [860, 300, 270, RED],
  [1370, 400, 150, SAND],
] as const;
/** Each column shows the suns at another moment. */
const SHIFT = [24, -30, 18, -34, 28, -22, 30];

export const threeBodyProblem: Motif = {
  shows: "threeBodyProblem",
  paper: NIGHT,
  bannerY: 60,
  draw: () => (
    <>
      <Lines ink={DEEP} height={640} />
      {times(COLUMNS, (at) => (
        <svg
          key={at}
          x={round(at * COLUMN)}
          y="0"
          width={round(COLUMN + 1)}
          height="640"
          viewBox={`${round(at * COLUMN)} ${SHIFT[at]} ${round(COLUMN + 1)} 640`}
          aria-hidden="true"
        >
          {SUNS.map(([x, y, r, ink]) => (
            <circle key={r} cx={x} cy={y} r={r} fill={ink} />
          ))}
        </svg>
      ))}
      <path d="M0 640h1600v260H0z" fill={SAND} />
      <Lines ink="#c4ab72" y={664} height={236} line={4} gap={22} />
      <path d="M786 716L420 900h90zM800 716L770 900h76zM812 716l470 184h-110z" fill="#9f8350" />
      <path d={figure(800, 720, 118)} fill={DEEP} />
    </>
  ),
};
