import { sayIn } from "@/domain/kernel/say-in";
import { type Clock, printDay } from "../site/instant";
import { told } from "../words/told";

/** What stands at the address of a story that was taken back. */
export const Withdrawn = ({ at, reason, clock }: { at: string; reason: string; clock: Clock }) => {
  const say = sayIn(clock.language);
  return (
    <section className="notice">
      <h1>{say("story.wasWithdrawn")}</h1>
      <p>{told(say, "story.withdrewOn", { day: <time dateTime={at}>{printDay(at, clock)}</time>, reason })}</p>
      <p>
        <a href="/">{say("site.front")}</a>
      </p>
    </section>
  );
};
