import type { ReactNode } from "react";
import { sayIn } from "@/domain/kernel/say-in";
import type { Say } from "@/domain/kernel/words";
import { SearchBox } from "../search/search-box";
import { Footer } from "./footer";
import { Wordmark } from "./wordmark";

type Props = {
  publication: { name: string; language: string };
  /** The front page brings its own masthead, which holds the page's h1. */
  masthead?: ReactNode;
  /** False where the page has a search box of its own. */
  hasSearch?: boolean;
  children: ReactNode;
};

/** What stands around every page of the site: the way past it, the masthead, the foot. */
export function SiteFrame({ publication: { name, language }, masthead, hasSearch = true, children }: Props) {
  const say = sayIn(language);
  return (
    <div className="site" lang={say.language}>
      <a className="skip" href="#main">
        {say("site.skip")}
      </a>
      {masthead ?? (
        <header className="mast">
          <div className="wrap">
            <a className="home" href="/" aria-label={say("site.home", { name })}>
              <Wordmark name={name} />
            </a>
            <SiteNav say={say} />
            {hasSearch && <SearchBox say={say} />}
          </div>
        </header>
      )}
      <main id="main" className="wrap" tabIndex={-1} data-printed={say("story.printedOn", { address: "{address}", day: "{day}" })}>
        {children}
      </main>
      <Footer name={name} say={say} />
    </div>
  );
}

export const SiteNav = ({ say }: { say: Say }) => (
  <nav className="nav" aria-label={say("site.sections")}>
    <a href="/tracker">{say("site.tracker")}</a>
    <a href="/corrections">{say("site.corrections")}</a>
    <a href="/how-we-verify">{say("site.verify")}</a>
  </nav>
);
