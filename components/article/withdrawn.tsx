import { type Clock, printDay } from "../site/instant";

/** What stands at the address of a story that was taken back. */
export const Withdrawn = ({ at, reason, clock }: { at: string; reason: string; clock: Clock }) => (
  <section className="notice">
    <h1>This story was withdrawn</h1>
    <p>
      We withdrew it on <time dateTime={at}>{printDay(at, clock)}</time>. Reason: {reason}
    </p>
    <p>
      <a href="/">Front page</a>
    </p>
  </section>
);
