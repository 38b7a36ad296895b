import type { SlotShape } from "./slots";

/** The blocks that have a form, and where it stands. Anybody's block with a form has its line here. */
export const SLOT_SHAPES: Readonly<Record<string, SlotShape>> = {
  figure: { form: "over" },
  gallery: { form: "over" },
  quote: { body: "div", form: "under" },
  video: { form: "over" },
  linkCard: { form: "over" },
  relatedStory: { form: "over" },
  table: { body: "table", form: "over" },
  spoiler: { body: "div", form: "over" },
  broken: { form: "over" },
  editorsNote: { body: "div", form: "over" },
};
