import { ArrowRight } from "lucide-react";
import Link from "next/link";
import { whatWords } from "@/components/claims/claim-words";
import { FlagBadge } from "@/components/claims/flag-badge";
import { told } from "@/components/claims/flag-delta";
import { Sure } from "@/components/show/certainty";
import type { ChangedFact } from "@/domain/claims/queries/checks";
import { FLAG_SEVERITIES, type FlagSeverity } from "@/domain/claims/vocabulary";
import { deskSays } from "@/domain/kernel/words";
import { DeskTime } from "../time";
import type { DeskClock } from "../time-words";
import { clip } from "./today-words";

/** How many sentences are behind the facts, the gravest kind first, each a way into them. */
export const BehindTheFacts = ({ counts }: { counts: readonly { severity: FlagSeverity; count: number; shows: string }[] }) => (
  <ul className="behind">
    {FLAG_SEVERITIES.flatMap((severity) => counts.filter((one) => one.severity === severity)).map(({ severity, count, shows }) => (
      <li key={severity} className="row">
        <Link href={`/desk/stale?severity=${severity}`}>
          <FlagBadge severity={severity} />
        </Link>
        <span className="q">{clip(shows, 40)}</span>
        <b className="num">{count}</b>
      </li>
    ))}
  </ul>
);

/** What became public lately, with what it took the place of. */
export const ChangedFacts = ({ facts, clock }: { facts: readonly ChangedFact[]; clock: DeskClock }) => (
  <ul className="world">
    {facts.map((fact) => (
      <li key={fact.claim.id} className="row">
        <Link href={hrefOf(fact)}>
          {fact.show}
          {fact.season ? `, ${fact.season.label.replace(/^(Season|Part)/, (word) => word.toLowerCase())}` : null}
        </Link>
        <Delta {...fact} />
        <small>
          {fact.by}, <DeskTime at={fact.at} clock={clock} />
        </small>
      </li>
    ))}
  </ul>
);

function Delta({ claim, before }: ChangedFact) {
  const what = whatWords(claim);
  const [was, is] = before ? told(before, claim) : [null, told(claim, claim)[1]];
  const same = was === is;
  return (
    <p className="delta">
      {is.startsWith(what) ? null : <span>{what}</span>}{" "}
      {was && !same ? (
        <>
          <s>
            <span className="vh">formerly </span>
            {was}
          </s>
          <ArrowRight className="i" aria-hidden="true" />
        </>
      ) : null}{" "}
      <mark>{is}</mark> <Sure of={claim.certainty} say={deskSays} />
    </p>
  );
}

const hrefOf = ({ showId, season, claim }: ChangedFact) =>
  season ? `/desk/shows/${showId}/seasons/${season.id}/claims/${claim.id}` : `/desk/shows/${showId}`;
