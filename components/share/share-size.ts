/** Pixels, of every share image. */
export const SHARE_SIZE = { width: 1200, height: 630 };
