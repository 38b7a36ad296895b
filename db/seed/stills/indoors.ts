import { box, disc, each, ring, shape, sheet, stroke, turned } from "./ink";

const FLIGHTS = ["#12211d", "#18302a", "#214339", "#2e5a4d", "#457a69", "#6b9c8b", "#a9c2b6", "#dcdcc0", "#f4e2ba"];

/** Down the well of a stair, flight under flight, to the light on the ground. */
export function stairwell() {
  const flight = (colour: string, at: number) => {
    const side = Math.round(2_100 * 0.76 ** at);
    const deep = Math.round(side * 0.12);
    const steps = each(11, (step) =>
      box(FLIGHTS[Math.max(0, at - 1)] ?? colour, -side / 2 + deep + step * (side / 14), -side / 2, side / 30, deep),
    );
    return turned(at * 11, 900, 468, box(colour, -side / 2, -side / 2, side, side), turned((at % 4) * 90, 0, 0, steps));
  };
  const someone = shape("#12211d", "M878 500v-34a16 16 0 0 1 32 0v34zM885 440a10 10 0 1 1 0 .1z");
  return sheet("#0b1512", ...FLIGHTS.map(flight), someone);
}

/** A classroom after everybody has gone, with the evening in its windows. */
export function classroom() {
  const row = (at: number) => {
    const [scale, y] = [0.62 + at * 0.27, 590 + at * 92];
    return each(7, (seat) => {
      const x = 800 + (seat - 3) * 270 * scale;
      return (
        box("#07110e", x - 62 * scale, y, 9, 96 * scale) +
        box("#07110e", x + 56 * scale, y, 9, 96 * scale) +
        box("#8fae9f", x - 78 * scale, y - 12 * scale, 156 * scale, 15 * scale) +
        box("#0d1b17", x - 44 * scale, y - 62 * scale, 88 * scale, 40 * scale)
      );
    });
  };
  return sheet(
    "#2e5a4d",
    box("#c9492f", 0, 96, 1_600, 350),
    box("#b03a24", 0, 96, 1_600, 110),
    disc("#f4e2ba", 1_010, 372, 128),
    shape("#7c2c1d", "M0 446v-60l180-70 150 44 190-84 170 92 210-40 160 30 220-98 320 120v66z"),
    each(8, (at) => box("#17302a", at * 228 - 16, 80, 20, 380)),
    box("#17302a", 0, 208, 1_600, 12) + box("#17302a", 0, 440, 1_600, 26) + box("#17302a", 0, 80, 1_600, 22),
    box("#2e5a4d", 0, 466, 1_600, 100) + box("#12241f", 0, 560, 1_600, 340),
    each(7, (at) => shape("#4c2419", `M${at * 228 + 24} 560h184l${(at - 4) * 130 + 60} 340h-300z`)),
    each(3, row),
  );
}

/** The door of a vault, ajar, in a wall of small locked boxes. */
export function vault() {
  const [x, y] = [830, 452];
  const around = (count: number, r: number, draw: (x: number, y: number) => string) =>
    each(count, (at) => {
      const turn = (at / count) * Math.PI * 2;
      return draw(Math.round(x + Math.cos(turn) * r), Math.round(y + Math.sin(turn) * r));
    });
  return sheet(
    "#6e1b1a",
    each(14 * 11, (at) => {
      const [left, top] = [(at % 14) * 116 - 6, Math.floor(at / 14) * 84 - 10];
      return box(at % 5 === 2 ? "#a8362d" : "#8c2924", left, top, 106, 74) + disc("#4e1212", left + 84, top + 37, 6);
    }),
    disc("#f4e2ba", x + 62, y, 404) + disc("#171214", x, y, 412) + disc("#93a6ab", x, y, 386) + disc("#5e7177", x, y, 330),
    around(16, 358, (left, top) => disc("#2a3438", left, top, 15)),
    disc("#c3d0d0", x, y, 286) + ring("#93a6ab", 10, x, y, 256),
    around(40, 234, (left, top) => disc("#5e7177", left, top, 6)),
    disc("#93a6ab", x, y, 196) + disc("#e4eae8", x, y, 168),
    each(5, (at) => turned(at * 72 - 18, x, y, stroke("#171214", 26, "M0 0v-250"), disc("#c9492f", 0, -262, 30))),
    disc("#171214", x, y, 74) + disc("#93a6ab", x, y, 40),
  );
}

/** A wrestling ring under its lights before anybody has come in. */
export function emptyRing() {
  const ropes = ["#6fd3d6", "#f7f3ea", "#f08ab4"].map((colour, at) => {
    const up = 74 + at * 52;
    return stroke(colour, 9, `M190 ${760 - up}L420 ${548 - up * 0.62}H1180L1410 ${760 - up}z`);
  });
  const post = (x: number, y: number, tall: number) =>
    box("#0c0716", x - 14, y - tall, 28, tall + 20) + box("#e0528d", x - 18, y - tall, 36, 34);
  return sheet(
    "#1b1130",
    shape("#2a1a4a", "M260 0h120l320 560H0z") + shape("#2a1a4a", "M1220 0h120l260 560H900z") + shape("#43296f", "M730 0h140l360 560H370z"),
    each(3, (row) =>
      each(33, (at) => disc(["#150c26", "#1f1338", "#2c1c4d"][row] ?? "#150c26", at * 52 - (row % 2) * 26, 418 + row * 40, 25 - row)),
    ),
    box("#0f0820", 0, 520, 1_600, 380),
    shape("#e0528d", "M420 560h760l230 210H190z") + shape("#c03d76", "M190 770h1220v34H190z") + shape("#3a1a54", "M190 804h1220v96H190z"),
    shape("#f2a3c3", "M800 596c150 0 270 30 270 68s-120 70-270 70-270-32-270-70 120-68 270-68z"),
    shape("#e0528d", "M800 616c92 0 166 20 166 46s-74 48-166 48-166-22-166-48 74-46 166-46z"),
    ...ropes,
    post(420, 560, 150) + post(1_180, 560, 150) + post(190, 770, 250) + post(1_410, 770, 250),
    each(3, (at) => box("#f7f3ea", 270 + at * 480, 0, 100, 14)),
  );
}

/** Strips of a story that is read downwards, one of them on the glass of a telephone. */
export function panels() {
  const INKS = ["#c9492f", "#12211d", "#a9c2b6", "#f4e2ba", "#2e5a4d", "#e7b08a"];
  const strip = (x: number, width: number, from: number, first: number) => {
    const panel = (at: number) => {
      const [y, tall] = [from + at * 262, 236 - (at % 2) * 40];
      const under = INKS[(first + at) % 6] ?? "";
      const over = INKS[(first + at + 2) % 6] ?? "";
      const scenes = [
        disc(over, x + width * 0.62, y + tall * 0.42, tall * 0.26),
        shape(over, `M${x} ${y + tall}v-${tall * 0.5}l${width * 0.5}-${tall * 0.24} ${width * 0.5} ${tall * 0.36}v${tall * 0.38}z`),
        each(4, (door) => box(over, x + 22 + door * (width / 4), y + tall * 0.24, width / 8, tall * 0.76)),
      ];
      return box(under, x, y, width, tall) + (scenes[(first + at * 2) % 3] ?? "");
    };
    return each(5, panel);
  };
  return sheet(
    "#dfe8e3",
    strip(-60, 250, -120, 1) + strip(250, 250, -40, 4) + strip(1_100, 250, -90, 2) + strip(1_410, 250, -10, 0),
    `<rect x="566" y="-60" width="468" height="1020" rx="56" fill="#0e1417"/>`,
    box("#f1f4f3", 590, 0, 420, 900),
    strip(612, 376, -64, 3),
  );
}
