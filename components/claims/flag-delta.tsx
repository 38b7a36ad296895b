import { ArrowRight } from "lucide-react";
import { Sure } from "@/components/show/certainty";
import type { FlagSeverity } from "@/domain/claims/vocabulary";
import { deskSays } from "@/domain/kernel/words";
import { factWords, type ToldFact, valueWords } from "./claim-words";
import { type ShownChain, SourceChain } from "./source-chain";

type Fact = ToldFact & { id: string };
type Props = { severity: FlagSeverity; cited: Fact; cause: Fact; chains: readonly ShownChain[] };

/** What a sentence states and what the ledger says now: replaced, disputed, or taken back. */
export function FlagDelta({ severity, cited, cause, chains }: Props) {
  if (cited.id === cause.id)
    return (
      <p className="delta">
        <s>
          <span className="vh">formerly </span>
          {valueWords(cited)}
        </s>{" "}
        <span className="q">taken back</span>
      </p>
    );
  const [before, after] = told(cited, cause);
  if (severity === "contested")
    return (
      <p className="delta">
        {before} <Sure of={cited.certainty} say={deskSays} /> <span className="q">against</span> <mark>{after}</mark>{" "}
        <Sure of={cause.certainty} say={deskSays} /> <SourceChain chains={chains} />
      </p>
    );
  return (
    <p className="delta">
      <s>
        <span className="vh">formerly </span>
        {before}
      </s>{" "}
      <ArrowRight className="i" aria-hidden="true" />
      <span className="vh"> now </span> <mark>{after}</mark> <Sure of={cause.certainty} say={deskSays} /> <SourceChain chains={chains} />
    </p>
  );
}

/** The two in words that differ: dates or figures where they do, else what happened. */
export function told(cited: ToldFact, cause: ToldFact): [string, string] {
  const [before, after] = [valueWords(cited), valueWords(cause)];
  if (cited.kind === cause.kind && before !== after) return [before, after];
  return [factWords(cited), factWords(cause)];
}
