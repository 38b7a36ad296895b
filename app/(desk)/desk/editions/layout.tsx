import type { ReactNode } from "react";
import "./editions.css";

/** The screens of one story: no rail, the mark at the top left leads back. */
export default function StoryArea({ children }: { children: ReactNode }) {
  return children;
}
