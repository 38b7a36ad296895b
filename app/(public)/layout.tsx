import type { ReactNode } from "react";
import "./site.css";
import "./front.css";
import "./story.css";
import "./blocks.css";
import "./pictures.css";
import "./records.css";
import "./ledger.css";
import "./tracker.css";
import "./search.css";
import "./follow.css";
import "./other-readers.css";

/** Pages bring their own frame, as the publication's name arrives with the one read of each. */
export default function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <>
      {/* Before anything is painted, so that a dark page does not flash white; kept by the page cache. */}
      <script src="/theme.js" data-keep="" />
      <script src="/search.js" data-keep="" defer />
      <script src="/print.js" data-keep="" defer />
      {children}
    </>
  );
}
