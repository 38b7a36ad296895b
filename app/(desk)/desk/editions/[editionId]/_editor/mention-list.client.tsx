"use client";
import { useEffect, useRef } from "react";
import type { ShelfFact } from "@/components/claims/shelf-facts";
import { CERTAINTY_WORDS } from "@/components/desk/record-words";
import { SureShape } from "@/components/show/marks";
import type { SubjectMatch } from "@/domain/shows/vocabulary";
import { useFloatingPlace } from "./use-floating-place";
import { LIST_ID, type MentionList, optionId } from "./use-mentions";

/** The records a name may mean. The focus stays in the text; arrow keys point, Enter takes, Esc leaves the words as typed. */
export function MentionOptions({ list }: { list: MentionList | null }) {
  const place = useFloatingPlace(list?.place ?? nowhere);
  const chosen = useRef<HTMLDivElement>(null);
  const active = list?.active;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the option pointed at has changed
  useEffect(() => {
    chosen.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const isShown = list !== null && place !== null && !(list.state === "found" && list.matches.length === 0 && list.query.includes(" "));
  return (
    <>
      <p className="vh" role="status">
        {isShown ? announced(list) : ""}
      </p>
      {isShown ? (
        <div className="pop mentions" style={place}>
          <div id={LIST_ID} role="listbox" aria-label="Shows, seasons, people and facts" className="pop-list">
            {list.matches.map((match, index) => (
              <div
                key={match.id}
                id={optionId(index)}
                ref={index === list.active ? chosen : null}
                role="option"
                tabIndex={-1}
                aria-selected={index === list.active}
                className="pop-item"
                data-highlighted={index === list.active ? "" : undefined}
                onMouseDown={(event) => {
                  event.preventDefault();
                  list.choose(match);
                }}
              >
                {match.kind === "fact" ? (
                  <FactOption fact={match.fact} />
                ) : (
                  <>
                    <span>{match.label}</span>
                    <small>{noteOf(match)}</small>
                  </>
                )}
              </div>
            ))}
          </div>
          <p className="pop-note">{list.matches.length === 0 ? said(list) : list.matches[list.active]?.kind === "fact" ? FACT_NOTE : ""}</p>
        </div>
      ) : null}
    </>
  );
}

const FACT_NOTE = "Enter: follows the ledger. Shift Enter: as words that stay.";

/** A fact among the names: what it is, how sure, and who said it. */
export const FactOption = ({ fact: { what, value, certainty, chain } }: { fact: ShelfFact }) => (
  <>
    <span className="sure-what">
      <SureShape of={certainty} /> {what}
      {value ? <b> {value}</b> : null}
    </span>
    <small>
      {CERTAINTY_WORDS[certainty]} · {chain.map(({ name }) => name ?? "source not named").join(" › ")}
    </small>
  </>
);

export const noteOf = ({ detail, matched }: SubjectMatch) => (matched ? `${matched} · ${detail}` : detail);

function said({ query, state }: MentionList): string {
  if (query.trim() === "") return "Type a show, a season, a person or a fact, in any script.";
  if (state === "searching") return "Searching…";
  return state === "found"
    ? `No record answers to “${query}”. Go on typing, or press Esc.`
    : "The search did not answer. Type on to ask again.";
}

function announced(list: MentionList): string {
  const count = list.matches.length;
  if (list.state === "searching" && count === 0) return "";
  return count === 0 ? said(list) : `${count === 1 ? "1 match" : `${count} matches`}. Arrow keys to choose, Enter to take.`;
}

const nowhere = () => null;
