import { ArrowRight, Rss, X } from "lucide-react";
import Link from "next/link";
import { CERTAINTY_WORDS } from "@/components/desk/record-words";
import { DeskTime } from "@/components/desk/time";
import type { DeskClock } from "@/components/desk/time-words";
import { SureShape } from "@/components/show/marks";
import type { FlagSeverity } from "@/domain/claims/vocabulary";
import { type ToldFact, valueWords, whatWords } from "./claim-words";
import { FlagBadge } from "./flag-badge";
import { told } from "./flag-delta";
import { LineChange } from "./line-change";
import { type ShownChain, SourceChain } from "./source-chain";

export type ShownImpact = {
  claim: ToldFact & { id: string; summary: string; retractedAt: Date | null; retractionReason: string | null };
  by: string;
  at: Date;
  chains: readonly ShownChain[];
  flags: readonly { id: string; severity: FlagSeverity; quotedText: string; editionId: string; headline: string }[];
  byItself: number;
  lines: readonly { seasonId: string; before: string; after: string }[];
};

type Props = { impact: ShownImpact; cited: ToldFact; clock: DeskClock; closeHref: string; claimHref: string | null };

/** Beside the sentence in hand: what the fact behind it changes everywhere. */
export function ImpactSheet({ impact, cited, clock, closeHref, claimHref }: Props) {
  const { claim, by, at, chains, flags, byItself, lines } = impact;
  const words = whatWords(claim);
  const [before, after] = told(cited, claim);
  return (
    <aside className="impact" aria-labelledby="impact">
      <header>
        <h2 id="impact">What this fact changes</h2>
        <Link className="btn plain" href={closeHref} aria-label="Close" scroll={false}>
          <X className="i" />
        </Link>
      </header>
      <p className="fact-big">
        {after.startsWith(words) ? null : (
          <>
            {claimHref ? <Link href={claimHref}>{words}</Link> : words}
            <br />
          </>
        )}
        {claim.retractedAt ? (
          <>
            <s>{valueWords(claim)}</s> <span className="q">taken back</span>
          </>
        ) : (
          <>
            <s>
              <span className="vh">formerly </span>
              {before}
            </s>{" "}
            <ArrowRight className="i" aria-hidden="true" />
            <span className="vh"> now </span> <mark>{after}</mark>
          </>
        )}
      </p>
      <p className="q">
        <SureShape of={claim.certainty} /> {CERTAINTY_WORDS[claim.certainty]}. Recorded by {by}, <DeskTime at={at} clock={clock} />
      </p>
      <p className="q">{claim.retractionReason ? `“${claim.retractionReason}”` : claim.summary}</p>
      <SourceChain chains={chains} isLong />

      <h3>
        Stories <span className="n">{flags.length + (byItself > 0 ? 1 : 0)}</span>
      </h3>
      <ul>
        {flags.map((flag) => (
          <li key={flag.id} className="row">
            <FlagBadge severity={flag.severity} />
            <p>
              <Link href={`/desk/editions/${flag.editionId}`}>{flag.headline || "Untitled story"}</Link>
              <small>“{flag.quotedText}”</small>
            </p>
          </li>
        ))}
        {byItself > 0 ? (
          <li className="row">
            <span className="state live">
              <Rss className="i" /> By itself
            </span>
            <p>{byItself === 1 ? "1 sentence that follows the ledger" : `${byItself} sentences that follow the ledger`}</p>
          </li>
        ) : null}
      </ul>

      <h3>The line</h3>
      {lines.length === 0 ? <p className="q">No season’s line depends on it.</p> : null}
      {lines.map(({ seasonId, before, after }) => (
        <LineChange key={seasonId} before={before} after={after} />
      ))}
    </aside>
  );
}
