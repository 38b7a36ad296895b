"use client";
import { type KeyboardEvent, useId, useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import type { Role } from "@/domain/kernel/context";
import { type Offer, verbsOf } from "./palette-verbs";
import { rememberOffer, usePalette } from "./use-palette";

type Props = { role: Role; isOpen: boolean; setIsOpen: (is: boolean) => void; go: (href: string) => void };

/** Everything on the desk by its name: typed, chosen with the arrows, gone to with Enter. */
export default function PaletteDialog({ role, isOpen, setIsOpen, go }: Props) {
  return (
    <Dialog title="Search or do" open={isOpen} onOpenChange={setIsOpen} initialFocus="palette">
      <Finder
        verbs={verbsOf(role)}
        onChoose={(offer) => {
          rememberOffer(offer);
          setIsOpen(false);
          go(offer.href);
        }}
      />
    </Dialog>
  );
}

function Finder({ verbs, onChoose }: { verbs: readonly Offer[]; onChoose: (offer: Offer) => void }) {
  const listId = useId();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const { groups, offers, isSettled, isAway } = usePalette(verbs, typed);
  const current = offers[Math.min(at, offers.length - 1)];
  const idOf = (offer: Offer | undefined) => (offer ? `${listId}-${offer.id}` : undefined);

  const onKey = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: offers.length - 1 };
    const next = steps[event.key];
    if (event.key === "Enter" && current) {
      event.preventDefault();
      onChoose(current);
    } else if (next !== undefined && offers.length > 0 && !(event.key === "Home" || event.key === "End" ? typed !== "" : false)) {
      event.preventDefault();
      const place = (next + offers.length) % offers.length;
      setAt(place);
      document.getElementById(idOf(offers[place]) ?? "")?.scrollIntoView({ block: "nearest" });
    }
  };

  return (
    <div className="palette">
      <input
        id="palette"
        className="control"
        role="combobox"
        aria-label="Search stories, shows, seasons, people and pictures, or do something"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={idOf(current)}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder="Stories, shows, people, pictures, actions"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKey}
      />
      <p className="palette-says" role="status">
        {isAway ? "The search did not answer. Type again to repeat it." : says(offers.length, isSettled)}
      </p>
      <div id={listId} role="listbox" aria-label="What was found" className="palette-list">
        {groups.map(({ name, offers: inGroup }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options in a list that is steered from its field
          <div key={name} role="group" aria-label={name}>
            <div className="palette-group" aria-hidden="true">
              {name}
            </div>
            {inGroup.map((offer) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and the keys
              <div
                key={offer.id}
                id={idOf(offer)}
                role="option"
                tabIndex={-1}
                aria-selected={offer === current}
                className="pop-item"
                data-highlighted={offer === current ? "" : undefined}
                onPointerMove={() => setAt(offers.indexOf(offer))}
                onClick={() => onChoose(offer)}
              >
                <span>{offer.label}</span>
                {offer.note ? <small>{offer.note}</small> : null}
                {offer.keys ? <kbd>{offer.keys}</kbd> : null}
              </div>
            ))}
          </div>
        ))}
      </div>
      <p className="palette-says">
        <kbd>&gt;</kbd> actions <kbd>#</kbd> shows <kbd>@</kbd> people
      </p>
    </div>
  );
}

const says = (count: number, isSettled: boolean): string =>
  !isSettled ? "Searching…" : count === 0 ? "Nothing on the desk answers to that." : `${count} to choose from`;
