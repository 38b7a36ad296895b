import { COLUMN, COLUMNS, disc, figure, Lines, type Motif, round, seeded, times } from "./ink";

/** Paper, shade, first ink, second ink, dark. */
const INKS = [
  ["#2a5d6b", "#24525f", "#eadfc4", "#d9673f", "#11252c"],
  ["#c65b3c", "#b54f32", "#f1e2c4", "#29505a", "#231512"],
  ["#35406f", "#2d3761", "#ecd9c0", "#d8707a", "#131831"],
  ["#5c7a4f", "#517044", "#f0e6c8", "#c9533a", "#1a2616"],
  ["#e3b98a", "#d8aa76", "#f7ecd6", "#3b5d7d", "#2a2027"],
  ["#7a3b5e", "#6d3253", "#f0dccd", "#d98f4e", "#24101c"],
] as const;

/** A screen in a dark room, for a show nobody has drawn yet: its own inks, hills and light, the same every time. */
export function anyShow(slug: string): Motif {
  const chance = seeded(slug);
  const [paper, shade, light, accent, dark] = INKS[Math.floor(chance() * INKS.length)] ?? INKS[0];
  const [x, y, r] = [250 + chance() * 1100, 200 + chance() * 160, 80 + chance() * 90];
  const hills = times(COLUMNS, () => 330 + chance() * 250);
  const near = times(COLUMNS, (at) => Math.min(640, (hills[at] ?? 0) + 60 + chance() * 120));
  const steps = (tops: readonly number[]) => `M0 770${tops.map((top) => `V${round(top)}h${round(COLUMN)}`).join("")}V770z`;
  const seats = times(13, (at) => ({ x: round(at * 128 - 14), taken: chance() < 0.55 }));
  return {
    shows: "anyShow",
    paper: dark,
    bannerY: 150,
    draw: () => (
      <>
        <path d="M0 0h1600v770H0z" fill={paper} />
        <Lines ink={shade} height={770} line={5} gap={14} />
        <path d={disc(x, y, round(r))} fill={light} />
        <path d={steps(hills)} fill={accent} />
        <path d={steps(near)} fill={shade} />
        <path d="M0 0h1600v46H0zM0 0h46v770H0zM1554 0h46v770h-46zM0 760h1600v140H0z" fill={dark} />
        <path
          d={seats
            .filter((seat) => seat.taken)
            .map((seat) => figure(seat.x + 46, 940, 240))
            .join("")}
          fill={dark}
        />
        <path d={seats.map((seat) => `M${seat.x} 900v-36q0-24 24-24h44q24 0 24 24v50z`).join("")} fill={paper} />
      </>
    ),
  };
}
