import type { Metadata } from "next";
import type { ReactNode } from "react";
import "../(public)/site.css";
import "../(public)/front.css";
import "../(public)/story.css";
import "../(public)/blocks.css";
import "../(public)/pictures.css";
import "../(public)/records.css";
import "../(public)/ledger.css";
import "../(public)/search.css";
import "../(public)/other-readers.css";
import "./preview.css";

export const metadata: Metadata = { robots: { index: false, follow: false } };

/** The desk's preview stands in the reader's clothes, without the desk's own: a group by itself, since the two share names. */
export default function PreviewArea({ children }: { children: ReactNode }) {
  return children;
}
