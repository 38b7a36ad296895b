import { bands, box, disc, each, ring, shape, sheet, snow, strewn, stroke } from "./ink";

/** Three suns over a plain, and somebody small who has as many shadows. */
export function threeSuns() {
  return sheet(
    "#0e2a36",
    disc("#123443", 1_010, 330, 780) + disc("#174152", 1_010, 330, 580) + disc("#1f5163", 1_010, 330, 400),
    each(46, (at) => disc("#7fb0b8", strewn(at, 1_600), strewn(at + 90, 470), 2 + (at % 3))),
    disc("#2b6678", 1_010, 330, 258) + disc("#f4e2ba", 1_010, 330, 170),
    disc("#1d4a59", 470, 236, 150) + disc("#e69a4a", 470, 236, 88) + disc("#27586a", 1_390, 130, 84) + disc("#d4583a", 1_390, 130, 46),
    shape("#1a3b47", "M0 560l210-96 190 60 260-120 250 104 220-70 240 90 230-84v460H0z"),
    shape("#d9834a", "M0 640q320-120 720-46t880-40v350H0z"),
    shape("#b85a34", "M0 720q420-110 760 6 90-40 210-44 300-18 630 46v172H0z"),
    shape("#6f2f22", "M0 812q300-70 720-10t880-30v128H0z"),
    shape("#7c3a26", "M668 640l-300 128 40 10zM672 640l-60 190 36 4zM676 640l190 150 30-12z"),
    shape("#120d10", "M656 644v-62a17 17 0 0 1 34 0v62zM662 548a11 11 0 1 1 0 .1z"),
  );
}

const eaves = (x: number, y: number, w: number, h: number) =>
  `M${x - w / 2} ${y + h}Q${x - w * 0.31} ${y + h * 0.74} ${x - w * 0.29} ${y}H${x + w * 0.29}Q${x + w * 0.31} ${y + h * 0.74} ${x + w / 2} ${y + h}Q${x} ${y + h * 0.78} ${x - w / 2} ${y + h}z`;

/** A palace gate in the snow, with a light behind it. */
export function palaceGate() {
  const arch = (x: number, w: number, h: number) => `M${x - w / 2} 800v-${h - w / 2}a${w / 2} ${w / 2} 0 0 1 ${w} 0v${h - w / 2}z`;
  const columns = (y: number, tall: number, from: number, count: number, gap: number) =>
    each(count, (at) => box("#b53a2c", from + at * gap, y, 22, tall));
  return sheet(
    "#1d2c4a",
    shape("#2a3f66", "M0 520l230-220 190 130 250-250 260 230 200-150 240 190 230-120v570H0z"),
    shape("#3b5580", "M0 600l300-150 260 90 320-140 300 130 420-110v480H0z"),
    box("#5d6d86", 0, 560, 1_600, 340) + each(4, (at) => box("#4f5e77", 0, 584 + at * 56, 1_600, 6)),
    box("#e9eef2", 0, 548, 1_600, 18),
    shape("#0b0f18", arch(800, 240, 216) + arch(440, 150, 150) + arch(1_160, 150, 150)),
    shape("#e69a3c", arch(800, 176, 176)) + shape("#f6cf86", "M800 690l54 110h-108z"),
    box("#16121a", 470, 396, 660, 152) + columns(396, 152, 484, 8, 89),
    box("#241a20", 560, 232, 480, 66) + columns(232, 66, 572, 6, 88),
    shape("#111829", eaves(800, 290, 1_000, 122)) + shape("#eef2f5", eaves(800, 268, 880, 92)),
    shape("#111829", eaves(800, 132, 740, 112)) + shape("#eef2f5", eaves(800, 110, 650, 82)),
    box("#111829", 640, 100, 320, 22),
    shape("#f2f5f7", "M0 796q220-30 420 0t420-8 360 10 400-6v108H0z") + shape("#d3dde6", "M0 850q300-34 640-4t960-10v64H0z"),
    snow(90, "#f7fafb"),
  );
}

/** An avenue of palms that runs into the last of the sun. */
export function avenue() {
  const palm = (x: number, base: number, tall: number) => {
    const top = base - tall;
    const leaf = (turn: number) => {
      const [dx, dy] = [Math.cos(turn) * tall * 0.34, Math.sin(turn) * tall * 0.2 - tall * 0.02];
      return `M${x} ${top}q${dx * 0.5} ${dy - tall * 0.16} ${dx} ${dy + tall * 0.1}q${-dx * 0.42} ${-tall * 0.13} ${-dx} ${-dy - tall * 0.1}z`;
    };
    const leaves = [0.1, 0.7, 1.3, 1.9, 2.5, 3.1, 3.9, 5.5].map(leaf).join("");
    return stroke("#0d0a14", Math.max(3, tall * 0.03), `M${x} ${base}q${tall * 0.05} ${-tall * 0.5} 0 ${-tall}`) + shape("#0d0a14", leaves);
  };
  const pair = (at: number) => {
    const far = 0.58 ** (3 - at);
    return (
      palm(Math.round(800 - 690 * far), Math.round(600 + 330 * far), 640 * far) +
      palm(Math.round(800 + 690 * far), Math.round(600 + 330 * far), 700 * far)
    );
  };
  return sheet(
    "#1d1630",
    bands([96, "#2c1c44"], [190, "#4a2759"], [276, "#7a3166"], [356, "#b04061"], [428, "#d9604d"], [492, "#f0914f"], [548, "#f7c078"]),
    disc("#fdeec2", 800, 588, 150),
    each(40, (at) => box("#2b1838", at * 40 - 4, 600 - 30 - strewn(at, 96) * Math.min(1, 0.3 + Math.abs(at - 20) / 14), 37, 160)),
    each(70, (at) => box("#f7c078", (at % 2 ? 1_130 : 40) + strewn(at, 430), 566 + strewn(at + 7, 30), 5, 8)),
    box("#190f26", 0, 600, 1_600, 300),
    shape("#3a2140", "M770 600h60l640 300H130z") + shape("#f7c078", "M796 612h8l2 22h-12zM793 656h14l5 46h-24zM786 736h28l12 110h-52z"),
    each(4, pair),
  );
}

function branches(x: number, y: number, long: number, turn: number, left: number): string {
  const [toX, toY] = [Math.round(x + Math.cos(turn) * long), Math.round(y - Math.sin(turn) * long)];
  const own = stroke("#140809", Math.max(2, left * left * 1.1), `M${x} ${y}L${toX} ${toY}`);
  if (left === 0) return own;
  return own + [0.52, -0.42].map((by) => branches(toX, toY, long * 0.74, turn + by, left - 1)).join("");
}

/** A house on a hill at dusk with one window lit. */
export function houseOnHill() {
  const gable = (x: number, y: number, w: number, h: number) => `M${x - w / 2} ${y}l${w / 2}-${h} ${w / 2} ${h}z`;
  return sheet(
    "#4a1015",
    disc("#5f1519", 1_060, 640, 760) +
      disc("#7d1f1f", 1_060, 640, 590) +
      disc("#a13326", 1_060, 640, 430) +
      disc("#c8542f", 1_060, 640, 290),
    disc("#ea9a55", 1_060, 640, 170),
    shape("#2a0d10", "M0 700q300-60 620 0t980-70v270H0z"),
    shape("#140809", "M0 830q360 0 620-92t520-52 460 84v130H0z"),
    box("#140809", 930, 400, 290, 300) + box("#140809", 1_170, 316, 116, 380) + box("#140809", 850, 520, 110, 170),
    shape("#140809", gable(1_075, 408, 350, 140) + gable(1_228, 322, 160, 176) + gable(905, 526, 150, 84)),
    box("#140809", 980, 262, 34, 110) + box("#140809", 1_224, 96, 7, 60),
    each(5, (at) =>
      box(at === 3 ? "#f6cf86" : "#571519", [968, 1_040, 1_112, 1_202, 884][at] ?? 0, [446, 446, 446, 372, 566][at] ?? 0, 38, 62),
    ),
    each(3, (at) => box("#571519", 968 + at * 72, 560, 38, 62)) +
      box("#f6cf86", 1_202, 372, 48, 74) +
      stroke("#140809", 6, "M1226 372v74M1202 408h48"),
    branches(330, 800, 150, 1.62, 6),
    each(46, (at) => box("#140809", at * 36, 776 - Math.round(Math.sin(at / 7) * 10), 9, 80)) + box("#140809", 0, 806, 1_600, 7),
  );
}

/** Roofs under snow, and a sky that turns. */
export function roofsInSnow() {
  const roof = (x: number, y: number, w: number, h: number, wall: string) =>
    box(wall, x, y, w, 900 - y) +
    shape("#0c1526", `M${x - 16} ${y}l${w / 2 + 16}-${h} ${w / 2 + 16} ${h}z`) +
    shape(
      "#eef3f7",
      `M${x - 16} ${y - 6}l${w / 2 + 16}-${h} ${w / 2 + 16} ${h}-26-4q-${w * 0.2}-${h * 0.2} -${w / 2 - 10}-${h * 0.62}q-${w * 0.3} ${h * 0.36}-${w / 2 - 10} ${h * 0.62}z`,
    );
  const house = (at: number) => {
    const [x, y, w] = [at * 186 - 40, 640 + strewn(at, 70), 168];
    const lit = (nth: number) => ((at + nth) % 3 === 0 ? "#f6cf86" : "#22365c");
    return (
      box("#0c1526", x + 112, y - 150, 30, 110) +
      box("#eef3f7", x + 106, y - 158, 42, 14) +
      roof(x, y, w, 118, at % 2 ? "#1a2a49" : "#152340") +
      each(4, (nth) => box(lit(nth), x + 34 + (nth % 2) * 66, y + 34 + Math.floor(nth / 2) * 96, 34, 52))
    );
  };
  return sheet(
    "#10203c",
    each(8, (at) => disc(["#14284a", "#10203c"][at % 2] ?? "", 1_080, 290, 860 - at * 98)),
    ring("#7fa5d1", 5, 1_080, 290, 118) + disc("#eef3f7", 1_080, 290, 58),
    each(9, (at) => box("#1c2f53", at * 190 - 20, 560 + strewn(at + 5, 50), 170, 340)),
    each(9, (at) => shape("#c9d8e6", `M${at * 190 - 30} ${562 + strewn(at + 5, 50)}l95-74 95 74z`)),
    each(10, house),
    snow(120, "#f7fafb"),
  );
}
