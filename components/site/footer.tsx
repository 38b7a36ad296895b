import type { Say } from "@/domain/kernel/words";
import { SureKey } from "../show/sure-key";
import { ThemeSwitch } from "./theme-switch";
import { Wordmark } from "./wordmark";

/** Where the foot of a page leads, by what it says. */
const LINKS = [
  ["/", "foot.front"],
  ["/news", "foot.archive"],
  ["/#shows", "foot.shows"],
  ["/track-record", "foot.trackRecord"],
  ["/about", "foot.aboutUs"],
  ["/editorial-policy", "foot.policy"],
  ["/privacy", "foot.privacy"],
  ["/feed.xml", "foot.feed"],
  ["/calendar.ics", "foot.calendar"],
  ["/tracker.csv", "foot.csv"],
  ["/tracker.json", "foot.json"],
] as const;

export function Footer({ name, say }: { name: string; say: Say }) {
  return (
    <footer className="foot">
      <div className="wrap">
        <div className="foot-grid">
          <div>
            <Wordmark name={name} />
            <p>{say("foot.about")}</p>
          </div>
          <div>
            <h2>{say("foot.sure")}</h2>
            <SureKey say={say} />
          </div>
          <nav aria-label={say("foot.label")}>
            <h2>{say("foot.readOn")}</h2>
            <ul className="links">
              {LINKS.map(([href, words]) => (
                <li key={href}>
                  <a href={href}>{say(words)}</a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <div className="last">
          <span>{say("foot.promise")}</span>
          <ThemeSwitch say={say} />
        </div>
      </div>
    </footer>
  );
}
