import type { ReactNode } from "react";
import { sayIn } from "@/domain/kernel/say-in";
import type { Say } from "@/domain/kernel/words";
import { SearchBox } from "../search/search-box";
import { Footer } from "./footer";
import { Wordmark } from "./wordmark";

const PLACES = [
  ["/tracker", "site.tracker"],
  ["/corrections", "site.corrections"],
  ["/how-we-verify", "site.verify"],
] as const;
type Place = (typeof PLACES)[number][0];

type Props = {
  publication: { name: string; language: string };
  /** The front page brings its own masthead, which holds the page's h1. */
  masthead?: ReactNode;
  /** False where the page has a search box of its own. */
  hasSearch?: boolean;
  /** The section of the bar that the page is. */
  here?: Place;
  children: ReactNode;
};

/** What stands around every page of the site: the way past it, the masthead, the foot. */
export function SiteFrame({ publication: { name, language }, masthead, hasSearch = true, here, children }: Props) {
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
            <SiteNav here={here} say={say} />
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

export const SiteNav = ({ here, say }: { here?: Place | undefined; say: Say }) => (
  <nav className="nav" aria-label={say("site.sections")}>
    {PLACES.map(([path, words]) => (
      <a key={path} href={path} aria-current={path === here ? "true" : undefined}>
        {say(words)}
      </a>
    ))}
  </nav>
);
