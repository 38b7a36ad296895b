import { type Family, StateShape } from "../show/marks";

const KEY: readonly [Family, string][] = [
  ["wait", "No decision announced"],
  ["work", "Ordered, preparing, filming, wrapped"],
  ["dated", "Due"],
  ["on", "On now"],
  ["out", "Out, ended as planned"],
  ["held", "Paused or delayed"],
  ["gone", "Cancelled, renewal reversed"],
];

export const MarksKey = () => (
  <section className="sec" aria-labelledby="key">
    <h2 id="key">Key to the marks</h2>
    <ul className="key">
      {KEY.map(([family, words]) => (
        <li key={family} className={`s-${family}`}>
          <StateShape of={family} />
          <b>{words}</b>
        </li>
      ))}
      <li>
        <StateShape of="guess" />
        <span>
          <b>Our estimate</b>, always dashed
        </span>
      </li>
      <li className="whole">
        <mark>Marked</mark> changed in the last 7 days
      </li>
    </ul>
  </section>
);
