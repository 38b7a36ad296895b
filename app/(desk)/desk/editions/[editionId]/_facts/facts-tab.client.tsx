"use client";
import type { Editor } from "@tiptap/react";
import { type RefObject, useEffect, useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import type { PanelSeason } from "@/domain/claims/queries/panel";
import type { Draft } from "../_editor/draft";
import { goToBlock } from "../_editor/trouble";
import { citedIn, uncite } from "./cite";
import { EstimateRow, FactRow } from "./fact-row.client";
import type { Shelf } from "./shelf";
import { dayWords } from "./words";

type Props = { draft: Draft; shelf: Shelf; editor: RefObject<Editor | null> };

/** The ledger of what the story is about: what of it stands in the text, and what could. */
export function FactsTab({ draft, shelf, editor }: Props) {
  const { state, seasons } = useSyncExternalStore(shelf.subscribe, shelf.now, shelf.now);
  const cited = useCited(draft);
  const about = draft.fields().about;
  useEffect(() => void shelf.load(about), [shelf, about]);
  const act = (how: (there: Editor) => void) => editor.current && how(editor.current);
  if (state === "unanswered")
    return (
      <section className="ledger-tab" aria-label="Facts">
        <p>The ledger did not answer.</p>
        <Button onClick={() => void shelf.load(about, true)}>Ask again</Button>
      </section>
    );
  return (
    <section className="ledger-tab" aria-label="Facts" aria-busy={state === "loading"}>
      {seasons.length === 0 ? (
        <p className="q">
          {state === "loading" ? "Reading the ledger…" : "Link the show or season the story is about. Its facts then stand here."}
        </p>
      ) : null}
      {seasons.map((season, at) => (
        <SeasonFacts key={season.id} season={season} isOpen={at === 0} cited={cited} act={act} />
      ))}
      {cited.size > 0 ? (
        <Button look="plain" onClick={() => act(uncite)}>
          Take the link away at the caret
        </Button>
      ) : null}
    </section>
  );
}

export type RowProps = { cited: ReturnType<typeof citedIn>; act: (how: (editor: Editor) => void) => void };

function SeasonFacts({ season, isOpen, cited, act }: RowProps & { season: PanelSeason; isOpen: boolean }) {
  const { label, line, facts, estimate, questions } = season;
  const used = facts.filter(({ id }) => cited.has(id)).length;
  const count = facts.length === 1 ? "1 fact" : `${facts.length} facts`;
  return (
    <details open={isOpen}>
      <summary>
        <b>{label}</b> <span className="q">{used > 0 ? `${count}, ${used} in the text` : count}</span>
      </summary>
      <p className="line-now">{line}</p>
      <ul className="ledger">
        {facts.map((fact) => (
          <FactRow
            key={fact.id}
            fact={fact}
            citation={cited.get(fact.id) ?? null}
            act={act}
            onGo={(id) => act((there) => goToBlock(there, id))}
          />
        ))}
        {estimate ? <EstimateRow estimate={estimate} isUsed={cited.has(estimate.id)} act={act} /> : null}
        {questions.map(({ id, wording, askedOn }) => (
          <li key={id}>
            <span className="mk" aria-hidden="true">
              ○
            </span>
            <p>
              {wording}
              <span className="chain">No official word, asked {dayWords(askedOn)}</span>
            </p>
          </li>
        ))}
      </ul>
    </details>
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
