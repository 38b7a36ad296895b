import { dateWords } from "@/domain/claims/fact-words";
import { likelihoodWords } from "@/domain/claims/line-words";
import type { PublicComing } from "@/domain/claims/public-ledger";
import { seasonPath } from "@/domain/shows/vocabulary";
import { OurEstimate, Sure } from "../show/certainty";
import { unbroken } from "../show/words";

/** Dates that are announced and confirmed, and our own estimates apart from them, the nearest first. */
export const Coming = ({ coming }: { coming: readonly PublicComing[] }) =>
  coming.length > 0 && (
    <section className="sec c5" aria-labelledby="coming">
      <div className="sec-top">
        <h2 id="coming">Coming</h2>
        <a href="/track-record">How we have guessed</a>
      </div>
      <ol className="due">
        {coming.map((due) => (
          <li key={`${due.show.slug}/${due.season.slug}`} {...(due.likelihood && { className: "guess" })}>
            <span className="d">{due.likelihood ? due.when.words : dateWords(due.when)}</span>
            <div>
              <a href={seasonPath(due.show.slug, due.season.slug)}>
                <b>{due.show.title}</b> {unbroken(due.season.label).replace(/^Season/, "season")}
              </a>
              <small>
                {due.likelihood ? (
                  <>
                    <OurEstimate /> · {likelihoodWords(due.likelihood)}; nobody has announced a date
                  </>
                ) : (
                  <Sure of={due.certainty} />
                )}
              </small>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
