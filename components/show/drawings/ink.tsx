import type { ReactNode } from "react";
import type { Key } from "@/domain/kernel/words";

type DrawingKey = Key extends infer K ? (K extends `drawing.${infer Name}` ? Name : never) : never;

/** A drawing on a sheet of 1600 by 900: flat inks, seven columns, shade by ruled lines. */
export type Motif = {
  /** What is to be seen, for readers who do not see it. */
  shows: DrawingKey;
  paper: string;
  /** Top of the strip, 480 high, that a banner shows. */
  bannerY: number;
  draw: () => ReactNode;
};

export const WIDTH = 1600;
export const HEIGHT = 900;
export const COLUMNS = 7;
export const COLUMN = WIDTH / COLUMNS;

export const times = <T,>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
export const round = (value: number) => Math.round(value * 10) / 10;

type Rules = { ink: string; x?: number; y?: number; width?: number; height?: number; line?: number; gap?: number };

/** Ruled lines across a box: one broad stroke, dashed along its length. */
export const Lines = ({ ink, x = 0, y = 0, width = WIDTH, height = HEIGHT, line = 3, gap = 13 }: Rules) => (
  <path d={`M${round(x + width / 2)} ${y}v${height}`} stroke={ink} strokeWidth={round(width)} strokeDasharray={`${line} ${gap}`} />
);

/** The same, upright. */
export const Bars = ({ ink, x = 0, y = 0, width = WIDTH, height = HEIGHT, line = 3, gap = 13 }: Rules) => (
  <path d={`M${x} ${round(y + height / 2)}h${width}`} stroke={ink} strokeWidth={height} strokeDasharray={`${line} ${gap}`} />
);

/** Path of someone seen from behind, as wide as a door, with the feet at (x, y) and `h` tall. */
export function figure(x: number, y: number, h: number): string {
  const [w, r] = [Math.round(h * 0.2), Math.round(h * 0.135)];
  return `M${Math.round(x) - w} ${Math.round(y)}v-${Math.round(h * 0.5)}a${w} ${w} 0 0 1 ${2 * w} 0v${Math.round(h * 0.5)}zm${w - r}-${Math.round(h * 0.84)}a${r} ${r} 0 1 1 0 .1z`;
}

/** Path of a disc. */
export const disc = (x: number, y: number, r: number): string => `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 1 0 .1z`;

/** Numbers between 0 and 1 that are the same for the same word. */
export function seeded(word: string): () => number {
  let state = 2_166_136_261;
  for (const letter of word) state = Math.imul(state ^ letter.charCodeAt(0), 16_777_619);
  return () => {
    state = Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9;
    return ((state ^ (state >>> 13)) >>> 0) / 4_294_967_296;
  };
}
