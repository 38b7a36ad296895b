/** Characters of a question that are looked at. */
export const ASKED_MAX = 120;
/** Stories on one page of answers. */
export const PAGE_SIZE = 10;
/** Pages of answers that can be turned to. */
export const PAGE_MAX = 100;
/** Stories of one question that are counted and put in order; of more, the newest. */
export const COUNTED_MAX = 2_000;
