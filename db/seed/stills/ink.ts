/** A picture of the demo before it is a file: SVG on a sheet of 1600 by 900, flat inks laid one over the other. */
export const sheet = (paper: string, ...shapes: string[]) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1280" height="720" viewBox="0 0 1600 900">${box(paper, 0, 0, 1_600, 900)}${shapes.join("")}</svg>`;

export const box = (colour: string, x: number, y: number, width: number, height: number) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colour}"/>`;
export const disc = (colour: string, x: number, y: number, r: number) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${colour}"/>`;
export const shape = (colour: string, path: string) => `<path d="${path}" fill="${colour}"/>`;
export const stroke = (colour: string, width: number, path: string) =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round"/>`;
export const ring = (colour: string, width: number, x: number, y: number, r: number) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;
export const turned = (degrees: number, x: number, y: number, ...shapes: string[]) =>
  `<g transform="translate(${x} ${y}) rotate(${degrees})">${shapes.join("")}</g>`;

export const each = (count: number, draw: (at: number) => string) => Array.from({ length: count }, (_, at) => draw(at)).join("");
/** A whole number under `below` that looks like chance and is the same every time. */
export const strewn = (at: number, below: number) => ((at + 3) * 7_919 + ((at * at) % 61) * 104_729) % below;

/** Bands from top to bottom, each down to the next. */
export const bands = (...from: [y: number, colour: string][]) => from.map(([y, colour]) => box(colour, 0, y, 1_600, 900 - y)).join("");

export const snow = (count: number, colour: string) =>
  each(count, (at) => disc(colour, strewn(at, 1_600), strewn(at + 400, 860), 2 + (at % 4)));
