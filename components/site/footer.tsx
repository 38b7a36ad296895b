import { ThemeSwitch } from "./theme-switch";
import { Wordmark } from "./wordmark";

export function Footer({ name }: { name: string }) {
  return (
    <footer className="foot">
      <div className="wrap">
        <div className="foot-grid">
          <div>
            <Wordmark name={name} />
            <p>One page for every show and every season, rewritten in place when the facts move.</p>
          </div>
          <div>
            <h2>How we work</h2>
            <ul>
              <li>A correction stands above the story it corrects.</li>
              <li>Casts are listed as billed, and say when the list is not complete.</li>
              <li>Where we hold no picture we may use, we draw one.</li>
            </ul>
          </div>
          <nav aria-label="Foot of the page">
            <h2>Read on</h2>
            <ul className="links">
              <li>
                <a href="/">Front page</a>
              </li>
              <li>
                <a href="/#latest">Latest stories</a>
              </li>
              <li>
                <a href="/#shows">All shows</a>
              </li>
            </ul>
          </nav>
        </div>
        <div className="last">
          <span>No cookies, no trackers, nothing loaded from elsewhere.</span>
          <ThemeSwitch />
        </div>
      </div>
    </footer>
  );
}
