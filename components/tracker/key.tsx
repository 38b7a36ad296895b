import type { Say } from "@/domain/kernel/words";
import { type Family, StateShape } from "../show/marks";
import { told } from "../words/told";

const KEY = ["wait", "work", "dated", "on", "out", "held", "gone"] as const satisfies readonly Family[];

export const MarksKey = ({ say }: { say: Say }) => (
  <section className="sec" aria-labelledby="key">
    <h2 id="key">{say("tracker.key.title")}</h2>
    <ul className="key">
      {KEY.map((family) => (
        <li key={family} className={`s-${family}`}>
          <StateShape of={family} />
          <b>{say(`tracker.key.${family}`)}</b>
        </li>
      ))}
      <li>
        <StateShape of="guess" />
        <span>{told(say, "tracker.key.guess", { b: (words) => <b>{words}</b> })}</span>
      </li>
      <li className="whole">{told(say, "tracker.key.marked", { mark: (words) => <mark>{words}</mark> })}</li>
    </ul>
  </section>
);
