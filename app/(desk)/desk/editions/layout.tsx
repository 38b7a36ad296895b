import type { ReactNode } from "react";
import { currentUser } from "@/app/_server/auth";
import { Palette } from "@/components/desk/palette.client";
import "./editions.css";
import "./notes.css";
import "./preview.css";
import "./review.css";
import "./[editionId]/_editor/blocks/blocks.css";
import "./[editionId]/_editor/journal/journal.css";
import "./[editionId]/_presence/presence.css";
import "./[editionId]/_suggestions/suggestions.css";
import "./[editionId]/_editor/merge/merge.css";

/** The screens of one story: no rail, the mark at the top left leads back, and the palette anywhere else. */
export default async function StoryArea({ children }: { children: ReactNode }) {
  const user = await currentUser();
  return (
    <>
      {children}
      {user ? <Palette role={user.role} hasButton={false} /> : null}
    </>
  );
}
