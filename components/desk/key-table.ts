/** Keys that start with Mod take ⌘ on a Mac and Ctrl elsewhere; those with a blank are pressed one after the other. */
export type KeyRow = { keys: readonly string[]; does: string };
export type KeyGroup = { where: string; rows: readonly KeyRow[] };

const row = (keys: string, does: string): KeyRow => ({ keys: keys.split(", "), does });

/** Every key of the desk, as `?` lists them: desk.md 23, as far as it is built. */
export const KEY_TABLE: readonly KeyGroup[] = [
  {
    where: "Anywhere",
    rows: [
      row("Mod K", "Search or do…"),
      row("?", "This list"),
      row("C", "New story"),
      row("F", "Record a fact"),
      row("G T, G R, G U", "Go to Today, Review, Needs update"),
      row("G S, G H, G M, G P", "Go to Stories, Shows, Media, People"),
    ],
  },
  {
    where: "Review",
    rows: [
      row("N, B", "Next, previous change"),
      row("T", "Page, Text, Facts"),
      row("J, K", "Next, previous story"),
      row("Y, D", "Accept, decline the suggestion in hand"),
      row("A, R, P", "Approve, request changes, publish"),
    ],
  },
  {
    where: "Writing",
    rows: [
      row("Mod S", "Name a checkpoint"),
      row("Mod Enter", "Next step"),
      row("Mod Alt M", "Note on the selected words"),
      row("Mod Alt Shift X, Mod Alt Shift Z", "Suggesting, editing"),
      row("Mod Alt P", "Preview beside the text"),
      row("Mod .", "Panel"),
      row("/", "Blocks, at the start of a line"),
      row("@", "A show, a season, a person or a fact"),
      row("Alt F10", "The bar; Esc leads back"),
      row("Alt ↑, Alt ↓", "Move the block"),
    ],
  },
  {
    where: "Needs update, seasons",
    rows: [
      row("J, Shift J", "Next, previous"),
      row("X", "Select"),
      row("E, K, A, N", "Update, still right, assign, note"),
      row("V", "Checked, nothing new"),
    ],
  },
];
