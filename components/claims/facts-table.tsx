import { EyeOff, TriangleAlert } from "lucide-react";
import Link from "next/link";
import { Sure } from "@/components/show/certainty";
import { boundsOf } from "@/domain/claims/fuzzy-date";
import type { RelationKind } from "@/domain/claims/vocabulary";
import { deskSays } from "@/domain/kernel/words";
import { BORNE_WORDS, dateIn, detailWords, storiesWords, type ToldFact, valueWords, whatWords, whenWords } from "./claim-words";
import { type ShownChain, SourceChain } from "./source-chain";

export type TableFact = ToldFact & {
  id: string;
  state:
    | { is: "stands" | "overtaken" | "internal" | "embargoed" | "retracted" | "not_yet" }
    | { is: "closed" | "disputed"; byId: string; how: RelationKind };
  scope: "show" | "seasons" | "more";
  summary: string;
  chains: readonly ShownChain[];
  stories: number;
  behind: number;
};

/** What the ledger holds, the newest report first; what no longer stands is struck, never hidden. */
export function FactsTable({ facts, hrefOf }: { facts: readonly TableFact[]; hrefOf: (claimId: string) => string }) {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return (
    <table className="table facts">
      <caption className="vh">Facts, the newest report first</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">What</th>
          <th scope="col">How sure</th>
          <th scope="col">Source</th>
          <th scope="col" className="num">
            Stories
          </th>
        </tr>
      </thead>
      <tbody>
        {facts.map((fact) => (
          <Row key={fact.id} fact={fact} by={"byId" in fact.state ? byId.get(fact.state.byId) : undefined} href={hrefOf(fact.id)} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ fact, by, href }: { fact: TableFact; by: TableFact | undefined; href: string }) {
  const isOver = fact.state.is === "closed" || fact.state.is === "retracted";
  const isFaint = isOver || fact.state.is === "overtaken";
  return (
    <tr className={isFaint ? "old" : undefined} id={`fact-${fact.id}`}>
      <td className="is-when">{isOver ? <s>{whenWords(fact)}</s> : whenWords(fact)}</td>
      <th scope="row">
        <Link href={href}>{isOver ? <s>{whatWords(fact)}</s> : whatWords(fact)}</Link> <span className="q">{noteOf(fact, by)}</span>
        <Hidden state={fact.state.is} />
      </th>
      <td className="is-sure">
        <Sure of={fact.certainty} say={deskSays} />
      </td>
      <td className="is-source">
        <SourceChain chains={fact.chains} />
      </td>
      <td className="num is-stories">
        {fact.behind > 0 ? (
          <Link href="/desk/stale" className="late-flag">
            <TriangleAlert className="i" /> {fact.behind} behind
          </Link>
        ) : (
          <span className={fact.stories === 0 ? "q" : undefined}>{storiesWords(fact.stories)}</span>
        )}
      </td>
    </tr>
  );
}

const UNKNOWN_TO_READERS: Record<string, string> = { internal: "not public", embargoed: "under embargo" };

const Hidden = ({ state }: { state: string }) =>
  UNKNOWN_TO_READERS[state] ? (
    <span className="hidden-fact">
      <EyeOff className="i" /> {UNKNOWN_TO_READERS[state]}
    </span>
  ) : null;

/** What became of it, else what more there is to it. */
function noteOf(fact: TableFact, by: TableFact | undefined): string | null {
  if (fact.state.is === "closed") return closedWords(fact, fact.state.how, by);
  if (fact.state.is === "disputed") return by ? `disputed: ${valueWords(by)}` : "disputed";
  if (fact.state.is === "retracted") return "taken back";
  if (fact.state.is === "overtaken") return "overtaken";
  return fact.kind === "denial" ? fact.summary : detailWords(fact);
}

function closedWords(fact: TableFact, how: RelationKind, by: TableFact | undefined): string {
  const plain = BORNE_WORDS[how].replace(/ by$/, "");
  if (!by?.whenEdtf || how === "denies") return plain;
  const date = dateIn(by);
  if (how === "refines") return by.whenEdtf === fact.whenEdtf ? "said again since" : `made exact: ${date}`;
  if (how !== "supersedes" && how !== "delays") return `${plain}: ${date}`;
  const [before, after] = [firstDay(fact), firstDay(by)];
  if (before === null || after === null || before === after || by.kind !== fact.kind) return `${plain}: ${date}`;
  return after > before ? `put back to ${date}` : `brought forward to ${date}`;
}

const firstDay = ({ whenEdtf }: TableFact) => (whenEdtf ? (boundsOf(whenEdtf)?.lo ?? null) : null);
