import { dateWords } from "@/domain/claims/fact-words";
import { likelihoodWords } from "@/domain/claims/line-words";
import type { PublicComing } from "@/domain/claims/public-ledger";
import type { Say } from "@/domain/kernel/words";
import { seasonPath } from "@/domain/shows/vocabulary";
import { OurEstimate, Sure } from "../show/certainty";
import { OfShow } from "../show/of-show";

/** Dates that are announced and confirmed, and our own estimates apart from them, the nearest first. */
export const Coming = ({ coming, say }: { coming: readonly PublicComing[]; say: Say }) =>
  coming.length > 0 && (
    <section className="sec c5" aria-labelledby="coming">
      <div className="sec-top">
        <h2 id="coming">{say("front.coming")}</h2>
        <a href="/track-record">{say("front.guessed")}</a>
      </div>
      <ol className="due">
        {coming.map((due) => (
          <li key={`${due.show.slug}/${due.season.slug}`} {...(due.likelihood && { className: "guess" })}>
            <span className="d">{due.likelihood ? due.when.words : dateWords(say, due.when)}</span>
            <div>
              <a href={seasonPath(due.show.slug, due.season.slug)}>
                <OfShow show={due.show} season={due.season} say={say} />
              </a>
              <small>
                {due.likelihood ? (
                  <>
                    <OurEstimate say={say} /> · {say("front.noDate", { likelihood: likelihoodWords(say, due.likelihood) })}
                  </>
                ) : (
                  <Sure of={due.certainty} say={say} />
                )}
              </small>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
