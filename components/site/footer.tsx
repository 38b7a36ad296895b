import { SureKey } from "../show/sure-key";
import { ThemeSwitch } from "./theme-switch";
import { Wordmark } from "./wordmark";

export function Footer({ name }: { name: string }) {
  return (
    <footer className="foot">
      <div className="wrap">
        <div className="foot-grid">
          <div>
            <Wordmark name={name} />
            <p>Where every season of a show stands, who says so, and when we last looked.</p>
          </div>
          <div>
            <h2>How sure we are</h2>
            <SureKey />
          </div>
          <nav aria-label="Foot of the page">
            <h2>Read on</h2>
            <ul className="links">
              <li>
                <a href="/">Front page</a>
              </li>
              <li>
                <a href="/news">Every story, by month</a>
              </li>
              <li>
                <a href="/#shows">All shows</a>
              </li>
              <li>
                <a href="/track-record">Track record</a>
              </li>
              <li>
                <a href="/about">About us</a>
              </li>
              <li>
                <a href="/editorial-policy">Editorial policy</a>
              </li>
              <li>
                <a href="/privacy">Privacy</a>
              </li>
              <li>
                <a href="/feed.xml">Feed of every story</a>
              </li>
              <li>
                <a href="/calendar.ics">Calendar of exact dates</a>
              </li>
              <li>
                <a href="/tracker.csv">Tracker as CSV</a>
              </li>
              <li>
                <a href="/tracker.json">Tracker as JSON</a>
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
