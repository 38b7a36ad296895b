import type { Metadata } from "next";
import type { ReactNode } from "react";
import "./desk.css";

export const metadata: Metadata = { robots: { index: false, follow: false } };

/** Whatever staff see, signed in or on the way there. */
export default function DeskArea({ children }: { children: ReactNode }) {
  return <div className="desk">{children}</div>;
}
