"use client";
import type { Editor } from "@tiptap/core";
import { type RefObject, useEffect, useState, useSyncExternalStore } from "react";
import type { ShelfFact, ShelfSeason } from "@/components/claims/shelf-facts";
import { SureShape } from "@/components/show/marks";
import { State } from "@/components/show/state";
import { Button } from "@/components/ui/button";
import type { Citation } from "@/domain/articles/citations";
import { deskSays } from "@/domain/kernel/words";
import type { Draft } from "../_editor/draft";
import { goToBlock } from "../_editor/trouble";
import { citedIn } from "./cite";
import { EstimateRow, FactRow } from "./fact-row.client";
import { matching } from "./matching";
import { NewFact } from "./new-fact.client";
import type { Shelf } from "./shelf";
import { dayWords } from "./words";

type Props = { draft: Draft; shelf: Shelf; editor: RefObject<Editor | null> };

/** Facts from which on looking one up beats reading through them. */
const FILTER_FROM = 8;

/** The ledger of what the story is about: what of it stands in the text, and what could. */
export function FactsTab({ draft, shelf, editor }: Props) {
  const { state, seasons } = useSyncExternalStore(shelf.subscribe, shelf.now, shelf.now);
  const cited = useCited(draft);
  const [asked, ask] = useState("");
  const act = (how: (there: Editor) => void) => editor.current && how(editor.current);
  if (state === "unanswered")
    return (
      <section className="ledger-tab" aria-label="Facts">
        <p>The ledger did not answer.</p>
        <Button onClick={() => void shelf.ask()}>Ask again</Button>
      </section>
    );
  const isLong = seasons.reduce((sum, { facts }) => sum + facts.length, 0) >= FILTER_FROM;
  const onGo = ({ blockId }: Citation) => act((there) => goToBlock(there, blockId));
  return (
    <section className="ledger-tab" aria-label="Facts" aria-busy={state === "loading"}>
      {seasons.length === 0 ? (
        <p className="q">
          {state === "loading" ? "Reading the ledger…" : "Link the show or season the story is about. Its facts then stand here."}
        </p>
      ) : null}
      {isLong ? (
        <input
          type="search"
          className="control fact-filter"
          aria-label="Find a fact"
          placeholder="Find a fact"
          value={asked}
          onChange={(event) => ask(event.target.value)}
        />
      ) : null}
      {seasons[0] ? <NewFact seasons={seasons} editor={editor} onRecorded={() => void shelf.ask()} /> : null}
      {seasons.map((season, at) => (
        <SeasonFacts key={season.id} season={season} isFirst={at === 0} asked={asked} {...{ cited, act, onGo, shelf }} />
      ))}
    </section>
  );
}

export type RowProps = { cited: ReturnType<typeof citedIn>; act: (how: (editor: Editor) => void) => void };
type SeasonProps = RowProps & { season: ShelfSeason; isFirst: boolean; asked: string; onGo: (citation: Citation) => void; shelf: Shelf };

function SeasonFacts({ season, isFirst, asked, cited, act, onGo, shelf }: SeasonProps) {
  const found = matching(season.facts, asked);
  const used = season.facts.filter(({ id }) => cited.has(id)).length;
  if (asked.trim() !== "" && found.length === 0) return null;
  const rows = (facts: readonly ShelfFact[]) => (
    <ul className="ledger">
      {facts.map((fact) => (
        <FactRow
          key={fact.id}
          fact={fact}
          former={formerOf(fact, season, shelf)}
          citation={cited.get(fact.id) ?? null}
          act={act}
          onGo={onGo}
        />
      ))}
    </ul>
  );
  const [standing, past] = [found.filter(isOfUse), found.filter((fact) => !isOfUse(fact))];
  const list = (
    <>
      {rows(standing)}
      {asked.trim() === "" ? <Besides season={season} cited={cited} act={act} /> : null}
      {past.length > 0 ? (
        <details className="past" open={asked.trim() !== "" || past.some(({ id }) => cited.has(id)) || undefined}>
          <summary>
            No longer so <span className="q">{past.length}</span>
          </summary>
          {rows(past)}
        </details>
      ) : null}
    </>
  );
  if (isFirst)
    return (
      <>
        <header className="where">
          <b>{season.label}</b> <State phase={season.status.phase} flags={season.status.flags} say={deskSays} />
          {season.checkedOn ? <span className="q">checked {dayWords(season.checkedOn)}</span> : null}
        </header>
        <p className="line-now">{season.status.line}</p>
        {list}
      </>
    );
  const count = season.facts.length === 1 ? "1 fact" : `${season.facts.length} facts`;
  return (
    <details open={asked.trim() !== "" || undefined}>
      <summary>
        <b>{season.isAsked ? season.label : `${season.show}, ${season.label.toLowerCase()}`}</b>{" "}
        <span className="q">{used > 0 ? `${count}, ${used} in the text` : count}</span>
      </summary>
      <p className="line-now">{season.status.line}</p>
      {list}
    </details>
  );
}

const isOfUse = ({ state }: ShelfFact) => state === "standing" || state === "disputed";

/** What the fact took the place of, as long as what it says is another. */
const formerOf = (fact: ShelfFact, { facts }: ShelfSeason, shelf: Shelf): ShelfFact | null =>
  isOfUse(fact)
    ? (facts.find(
        ({ id, state, change, what }) =>
          state === "closed" && change?.byId === fact.id && what === fact.what && shelf.followed(id) === fact,
      ) ?? null)
    : null;

/** Our guess, and what nobody has said yet. */
function Besides({ season: { estimate, questions }, cited, act }: RowProps & { season: ShelfSeason }) {
  if (!estimate && questions.length === 0) return null;
  return (
    <ul className="ledger">
      {estimate ? <EstimateRow estimate={estimate} isUsed={cited.has(estimate.id)} act={act} /> : null}
      {questions.map(({ id, wording, askedOn }) => (
        <li key={id}>
          <span className="mk">
            <SureShape of={null} />
          </span>
          <div>
            <p className="what">{wording}</p>
            <p className="chain">Open: no official word, asked {dayWords(askedOn)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Milliseconds of quiet before the text is looked through again. */
const QUIET_MS = 250;

function useCited(draft: Draft) {
  const [cited, setCited] = useState(() => citedIn(draft.body()));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = draft.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(() => setCited(citedIn(draft.body())), QUIET_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [draft]);
  return cited;
}
