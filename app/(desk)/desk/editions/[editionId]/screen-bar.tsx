import Link from "next/link";
import type { ReactNode } from "react";

/** The line over a screen that has no rail: the mark at its left leads back to Today. */
export const ScreenBar = ({ children }: { children: ReactNode }) => (
  <header className="bar">
    <Link className="brand" href="/desk" aria-label="Today">
      <b aria-hidden="true">S</b>
    </Link>
    {children}
  </header>
);

/** The paper of such a screen. */
export const Sheet = ({ children }: { children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and may hold nothing else that the keyboard reaches
  <main id="main" className="sheet" tabIndex={0}>
    {children}
  </main>
);
