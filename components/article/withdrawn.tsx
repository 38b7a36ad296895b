import type { WithdrawnArticle } from "@/domain/articles/public-queries";
import { sayIn } from "@/domain/kernel/say-in";
import { showPath } from "@/domain/shows/vocabulary";
import { printDay } from "../site/instant";
import { told } from "../words/told";

/** What stands at the address of a story that was taken back. */
export const Withdrawn = ({ article: { withdrawnAt, withdrawnReason: reason, show, publication } }: { article: WithdrawnArticle }) => {
  const say = sayIn(publication.language);
  return (
    <section className="notice">
      <h1>{say("story.wasWithdrawn")}</h1>
      <p>{told(say, "story.withdrewOn", { day: <time dateTime={withdrawnAt}>{printDay(withdrawnAt, publication)}</time>, reason })}</p>
      {show && (
        <p>
          <a href={showPath(show.slug)}>{say("story.withdrawnAbout", { title: show.title })}</a>
        </p>
      )}
      <p>
        <a href="/">{say("site.front")}</a>
      </p>
    </section>
  );
};
