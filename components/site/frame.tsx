import type { ReactNode } from "react";
import { SearchBox } from "../search/search-box";
import { Footer } from "./footer";
import { Wordmark } from "./wordmark";

type Props = {
  /** Name of the publication. */
  name: string;
  /** The front page brings its own masthead, which holds the page's h1. */
  masthead?: ReactNode;
  /** False where the page has a search box of its own. */
  hasSearch?: boolean;
  children: ReactNode;
};

/** What stands around every page of the site: the way past it, the masthead, the foot. */
export function SiteFrame({ name, masthead, hasSearch = true, children }: Props) {
  return (
    <div className="site">
      <a className="skip" href="#main">
        Skip to content
      </a>
      {masthead ?? (
        <header className="mast">
          <div className="wrap">
            <a className="home" href="/" aria-label={`${name}, front page`}>
              <Wordmark name={name} />
            </a>
            <SiteNav />
            {hasSearch && <SearchBox />}
          </div>
        </header>
      )}
      <main id="main" className="wrap" tabIndex={-1}>
        {children}
      </main>
      <Footer name={name} />
    </div>
  );
}

export const SiteNav = () => (
  <nav className="nav" aria-label="Sections">
    <a href="/tracker">Tracker</a>
    <a href="/corrections">Corrections</a>
    <a href="/how-we-verify">How we verify</a>
  </nav>
);
