import type { ReactNode } from "react";
import "./editions.css";
import "./review.css";
import "./[editionId]/_editor/blocks/blocks.css";
import "./[editionId]/_editor/journal/journal.css";

/** The screens of one story: no rail, the mark at the top left leads back. */
export default function StoryArea({ children }: { children: ReactNode }) {
  return children;
}
