import {
  type Crop,
  CUT_SHAPES,
  type Cut,
  type CutShape,
  type Cuts,
  type FocalPoint,
  RATIOS,
  RENDITION_FORMATS,
  type RenditionFormat,
} from "./vocabulary";

type Size = { width: number; height: number };
export type Framing = { focal: FocalPoint; cuts: Cuts };

/** The largest part of a picture in this shape that keeps the focal point as near its middle as the edges allow; in shares. */
export function cutAround(size: Size, ratio: number, focal: FocalPoint): Cut {
  const own = size.width / size.height;
  const [width, height] = own > ratio ? [ratio / own, 1] : [1, own / ratio];
  return { x: within(focal.x - width / 2, 1 - width), y: within(focal.y - height / 2, 1 - height), width, height };
}

const within = (value: number, max: number) => Math.min(Math.max(value, 0), Math.max(max, 0));

/** The part of a picture that a shape shows: as somebody set it, else around the focal point. */
export const cutFor = (size: Size, shape: CutShape, { focal, cuts }: Framing): Cut =>
  cuts[shape] ? fitted(size, RATIOS[shape], cuts[shape]) : cutAround(size, RATIOS[shape], focal);

/** A cut set by hand, brought to its shape: its width stands as far as the picture reaches. */
export function fitted(size: Size, ratio: number, cut: Cut): Cut {
  const own = size.width / size.height;
  const width = Math.min(cut.width, 1, ratio / own);
  const height = Math.min((width * own) / ratio, 1);
  return { x: within(cut.x, 1 - width), y: within(cut.y, 1 - height), width, height };
}

/** Pixels. Of each shape, the widths readers are offered; none is larger than the picture itself. */
const WIDTHS: Record<Crop, readonly number[]> = {
  whole: [480, 768, 1120, 1600],
  "16x9": [480, 768, 1120, 1600],
  "4x3": [320, 640, 1200],
  "1x1": [1200],
  "191x100": [1200],
};
/** Shapes that only other sites and search engines ask for, in the one format all of them read. */
const PLAIN_ONLY: readonly Crop[] = ["1x1", "191x100"];

export type Wanted = Size & {
  crop: Crop;
  format: RenditionFormat;
  cut: { left: number; top: number; width: number; height: number } | null;
};

/** Every file a picture is made into. */
export function wantedRenditions(size: Size, framing: Framing): Wanted[] {
  return (["whole", ...CUT_SHAPES] as const).flatMap((crop) => {
    const cut = crop === "whole" ? null : partOf(size, inPixels(size, cutFor(size, crop, framing)));
    const shown = cut ?? size;
    const widths = WIDTHS[crop].filter((width) => width <= shown.width);
    const formats = PLAIN_ONLY.includes(crop) ? (["jpeg"] as const) : RENDITION_FORMATS;
    return (widths.length > 0 ? widths : [shown.width]).flatMap((width) =>
      formats.map((format) => ({ crop, format, width, height: Math.max(1, Math.round((width * shown.height) / shown.width)), cut })),
    );
  });
}

/** A cut that leaves nothing out is none: its files are those of the whole. */
const partOf = (size: Size, cut: NonNullable<Wanted["cut"]>) => (cut.width === size.width && cut.height === size.height ? null : cut);

function inPixels(size: Size, cut: Cut) {
  const left = Math.min(Math.round(cut.x * size.width), size.width - 1);
  const top = Math.min(Math.round(cut.y * size.height), size.height - 1);
  return {
    left,
    top,
    width: Math.max(1, Math.min(Math.round(cut.width * size.width), size.width - left)),
    height: Math.max(1, Math.min(Math.round(cut.height * size.height), size.height - top)),
  };
}
