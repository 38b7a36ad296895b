import { factWords, valueWords } from "@/components/claims/claim-words";
import { SourceChain } from "@/components/claims/source-chain";
import { Sure } from "@/components/show/certainty";
import type { CitationChange } from "@/domain/articles/citation-changes";
import type { CitedFact } from "@/domain/claims/queries/cited-facts";
import { deskSays } from "@/domain/kernel/words";

type Props = { changes: readonly CitationChange[]; facts: readonly CitedFact[] };

const WORDS = { added: "New in the text", dropped: "No longer stated", restated: "In other words" } as const;

/** What this version states of the ledger that the other did not: each fact with how sure it is and who said it. */
export function FactsBrought({ changes, facts }: Props) {
  if (changes.length === 0) return null;
  return (
    <section className="brought" aria-label="Facts it brings">
      <h2 className="sec">
        Facts it brings <span className="n">{changes.length}</span>
      </h2>
      <ul>
        {changes.map((one) => (
          <li key={one.record} className="row">
            <Row change={one} fact={facts.find(({ id }) => id === one.record) ?? null} replaced={replacedBy(one, changes, facts)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The fact that left the text as this one came, where it took that one's place in the ledger too. */
function replacedBy({ change, record }: CitationChange, changes: readonly CitationChange[], facts: readonly CitedFact[]): CitedFact | null {
  if (change !== "added") return null;
  const kind = facts.find(({ id }) => id === record)?.kind;
  const dropped = changes.filter((one) => one.change === "dropped").map((one) => facts.find(({ id }) => id === one.record));
  return dropped.find((fact) => fact !== undefined && fact.kind === kind) ?? null;
}

function Row({
  change: { change, before, after },
  fact,
  replaced,
}: {
  change: CitationChange;
  fact: CitedFact | null;
  replaced: CitedFact | null;
}) {
  const sentence = (after ?? before)?.quotedText;
  if (!fact)
    return (
      <p>
        Our estimate <span className="q">{WORDS[change].toLowerCase()}</span>
      </p>
    );
  return (
    <>
      <p className="delta">
        {change === "dropped" ? <s>{factWords(fact)}</s> : factWords(fact)}
        {replaced ? (
          <>
            {" "}
            <span className="q">in place of</span> <s>{valueWords(replaced)}</s>
          </>
        ) : null}
      </p>
      <p className="chain-row">
        <Sure of={fact.certainty} say={deskSays} /> <SourceChain chains={fact.chains} />
      </p>
      <p className="q">
        {WORDS[change]}
        {sentence ? `: “${sentence}”` : ""}
      </p>
    </>
  );
}
