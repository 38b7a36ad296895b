import Link from "next/link";
import { CREDIT_WORDS } from "@/components/desk/record-words";
import type { CreditGroup } from "@/domain/people/vocabulary";

type Credit = {
  id: string;
  group: CreditGroup;
  position: number;
  characterName: string | null;
  job: string | null;
  creditedAs: string | null;
  showId: string | null;
  show: string | null;
  seasonId: string | null;
  season: string | null;
  sourceWorkId: string | null;
  sourceWork: string | null;
};

/** What somebody is credited for, as billed; each leads to the list it stands in. */
export function PersonCredits({ credits }: { credits: readonly Credit[] }) {
  return (
    <section aria-labelledby="held-credits">
      <h2 className="sec" id="held-credits">
        Credits <span className="n">{credits.length}</span>
      </h2>
      {credits.length === 0 ? <p className="empty">None yet. Credits are added on the show, the season or the source work.</p> : null}
      <ul className="plain-rows">
        {credits.map((credit) => (
          <li key={credit.id} className="row">
            <p>
              <Link href={placeOf(credit)}>{[credit.show ?? credit.sourceWork, credit.season].filter(Boolean).join(", ")}</Link>
              <small>
                {[CREDIT_WORDS[credit.group], credit.job, credit.characterName && `as ${credit.characterName}`].filter(Boolean).join(", ")}
                {credit.creditedAs ? ` (credited as ${credit.creditedAs})` : null}
              </small>
            </p>
            <span className="q num" title="Place in billing order">
              {credit.position}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const placeOf = ({ showId, seasonId, sourceWorkId }: Credit): string => {
  if (sourceWorkId) return `/desk/source-works/${sourceWorkId}`;
  return seasonId ? `/desk/shows/${showId}/seasons/${seasonId}` : `/desk/shows/${showId}`;
};
