import type { ReactNode } from "react";
import { factWords } from "@/components/claims/claim-words";
import { SourceChain } from "@/components/claims/source-chain";
import { Runs } from "@/components/desk/diff-runs";
import { FIELD_WORDS } from "@/components/desk/diff-words";
import { Sure } from "@/components/show/certainty";
import type { CitationChange } from "@/domain/articles/citation-changes";
import type { FieldDifference } from "@/domain/articles/difference";
import type { CitedFact } from "@/domain/claims/queries/cited-facts";
import { deskSays } from "@/domain/kernel/words";

type Props = { changes: readonly CitationChange[]; facts: readonly CitedFact[]; fields: readonly FieldDifference[]; language: string };

const WORDS = { added: "Added", dropped: "Dropped", restated: "Changed" } as const;

/** The facts a version cites otherwise than the text before it, and the fields that stand outside its page. */
export function FactsChanged({ changes, facts, fields, language }: Props) {
  if (changes.length + fields.length === 0) return <p className="empty">No fact and no field differs.</p>;
  return (
    <>
      {changes.length > 0 ? (
        <ChangedTable id="facts-cited" title="Facts cited" columns={["Change", "Fact", "Before", "Now"]}>
          {changes.map((one) => (
            <FactRow key={one.record} change={one} fact={facts.find(({ id }) => id === one.record)} language={language} />
          ))}
        </ChangedTable>
      ) : null}
      {fields.length > 0 ? (
        <ChangedTable id="fields-changed" title="Fields" columns={["Field", "What changed"]}>
          {fields.map(({ field, runs }) => (
            <tr key={field}>
              <th scope="row">{FIELD_WORDS[field]}</th>
              <td>
                <Runs runs={runs} isPlain />
              </td>
            </tr>
          ))}
        </ChangedTable>
      ) : null}
    </>
  );
}

type TableProps = { id: string; title: string; columns: readonly string[]; children: ReactNode };

const ChangedTable = ({ id, title, columns, children }: TableProps) => (
  <>
    <h2 className="sec" id={id}>
      {title}
    </h2>
    <table className="table facts-changed" aria-labelledby={id}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </>
);

type RowProps = { change: CitationChange; fact: CitedFact | undefined; language: string };

function FactRow({ change: { change, before, after }, fact, language }: RowProps) {
  return (
    <tr>
      <th scope="row">{WORDS[change]}</th>
      <td>
        {fact ? (
          <>
            {factWords(fact)}
            <span className="chain-row">
              <Sure of={fact.certainty} say={deskSays} /> <SourceChain chains={fact.chains} />
            </span>
          </>
        ) : (
          "Our estimate"
        )}
      </td>
      <td lang={language}>{before ? <del>{before.quotedText}</del> : <span className="q">not stated</span>}</td>
      <td lang={language}>{after ? <ins>{after.quotedText}</ins> : <span className="q">not stated</span>}</td>
    </tr>
  );
}
