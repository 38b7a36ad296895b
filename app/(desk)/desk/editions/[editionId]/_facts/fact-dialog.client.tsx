"use client";
import type { Editor } from "@tiptap/core";
import { type FormEvent, type KeyboardEvent, useState, useSyncExternalStore } from "react";
import type { ShelfFact } from "@/components/claims/shelf-facts";
import { Button } from "@/components/ui/button";
import { Dialog, DialogCancel } from "@/components/ui/dialog";
import type { CitationAttrs } from "@/domain/articles/document";
import { Choices } from "../_dialogs/choices.client";
import { FactOption } from "../_editor/mention-list.client";
import { barOf, cite, isInQuotation, putFact, uncite } from "./cite";
import { matching, nearest } from "./matching";
import type { Shelf } from "./shelf";
import { dayWords } from "./words";

type Way = "plain" | "live" | "as_of" | "quote";
type Props = { editor: Editor; shelf: Shelf; onClose: () => void };
const LIST = "facts-to-link";

/** Which fact the selected words state, and in which way: the facts whose words are nearest stand first. */
export function FactDialog({ editor, shelf, onClose }: Props) {
  const { seasons } = useSyncExternalStore(shelf.subscribe, shelf.now, shelf.now);
  const { from, to, empty } = editor.state.selection;
  const [words] = useState(() => editor.state.doc.textBetween(from, to, " "));
  const [asked, ask] = useState("");
  const [way, setWay] = useState<Way>("plain");
  const [active, point] = useState(0);
  const facts = found(
    seasons.flatMap((season) => season.facts),
    words,
    asked,
  );
  const chosen = facts[Math.min(active, facts.length - 1)];
  const bar = chosen ? barOfWay(chosen, way, isInQuotation(editor)) : "Find a fact first.";
  const close = (act?: () => void) => {
    onClose();
    requestAnimationFrame(() => (act ? act() : editor.commands.focus()));
  };
  const link = (event: FormEvent) => {
    event.preventDefault();
    if (chosen && bar === null) close(() => put(editor, chosen, way));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    if (facts.length > 0) point((active + (event.key === "ArrowDown" ? 1 : -1) + facts.length) % facts.length);
  };
  return (
    <Dialog title={empty ? "Put in a fact" : `Link “${short(words)}” to a fact`} open onOpenChange={() => close()} initialFocus="find-fact">
      <form className="form" onSubmit={link}>
        <input
          id="find-fact"
          type="search"
          className="control"
          role="combobox"
          aria-label="Find a fact"
          aria-expanded="true"
          aria-controls={LIST}
          aria-activedescendant={chosen ? `${LIST}-${chosen.id}` : undefined}
          placeholder="Find a fact"
          autoComplete="off"
          value={asked}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            ask(event.target.value);
            point(0);
          }}
        />
        <div id={LIST} role="listbox" aria-label="Facts" className="fact-options">
          {facts.map((fact, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys and Enter of the field above choose
            <div
              key={fact.id}
              id={`${LIST}-${fact.id}`}
              ref={fact === chosen ? intoView : null}
              role="option"
              tabIndex={-1}
              aria-selected={fact === chosen}
              className="pop-item"
              data-highlighted={fact === chosen ? "" : undefined}
              data-state={fact.state}
              onClick={() => point(index)}
            >
              <FactOption fact={fact} />
            </div>
          ))}
        </div>
        {facts.length === 0 ? <p className="q">No fact answers to that. “+ Fact” in the Facts tab writes one down.</p> : null}
        <Choices
          isInLine
          name="way"
          legend="It stands in the text"
          value={way}
          onChange={setWay}
          options={[
            { value: "plain", label: empty ? "As words" : "As these words" },
            { value: "live", label: "Following the ledger" },
            { value: "as_of", label: chosen ? `As of ${dayWords(chosen.reportedOn)}` : "As of its day" },
            { value: "quote", label: "As a quotation" },
          ]}
        />
        <div className="dialog-acts">
          <p className="waits">{bar}</p>
          {editor.isActive("citation") ? (
            <Button look="plain" onClick={() => close(() => uncite(editor))}>
              Take the link away
            </Button>
          ) : null}
          <DialogCancel />
          <Button type="submit" look={bar === null ? "go" : "wait"}>
            {empty ? "Put in fact" : "Link to fact"}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

const intoView = (option: HTMLElement | null) => option?.scrollIntoView({ block: "nearest" });
const short = (text: string) => (text.length > 48 ? `${text.slice(0, 46)}…` : text);

/** What a text may state, the nearest to the words first; what is no longer so comes last, as it may be told of its day. */
function found(facts: readonly ShelfFact[], words: string, asked: string): readonly ShelfFact[] {
  const once = facts.filter(({ id }, at) => facts.findIndex((one) => one.id === id) === at);
  const usable = once.filter(({ state, certainty }) => state !== "retracted" && certainty !== "rumoured");
  const near = nearest(matching(usable, asked), words);
  return [...near.filter(({ state }) => state !== "closed"), ...near.filter(({ state }) => state === "closed")];
}

/** Why the fact cannot stand in this way here, or null. */
function barOfWay(fact: ShelfFact, way: Way, isQuoted: boolean): string | null {
  if (way === "live" && isQuoted) return "Nobody’s own words change with the ledger. Choose another way.";
  if ((way === "live" || way === "plain") && barOf(fact)) return "It is no longer so. Say it as of its day, or as a quotation.";
  return null;
}

function put(editor: Editor, fact: ShelfFact, way: Way) {
  if (way === "live") {
    editor.commands.deleteSelection();
    return putFact(editor, fact);
  }
  const attrs: CitationAttrs = { claimId: fact.id, mode: way, ...(way === "as_of" && { asOfOn: fact.reportedOn }) };
  cite(editor, attrs, fact.words);
}
