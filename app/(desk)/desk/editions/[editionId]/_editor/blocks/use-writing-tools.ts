import { useState } from "react";
import { createPasting } from "../paste/pasting";
import { SLOT_SHAPES } from "./shapes";
import { createSlots } from "./slots";
import { TableKeys } from "./table-keys";
import { useSlash } from "./use-slash";

/** The menu of blocks, their forms, and what is said of a paste: what the editor needs of each, and what its screen draws. */
export function useWritingTools() {
  const slash = useSlash();
  const [slots] = useState(() => createSlots(SLOT_SHAPES));
  const [pasting] = useState(createPasting);
  return { slash, slots, pasting, extensions: [slash.extension, TableKeys, slots.extension, pasting.extension] };
}
export type WritingToolsAtHand = ReturnType<typeof useWritingTools>;
