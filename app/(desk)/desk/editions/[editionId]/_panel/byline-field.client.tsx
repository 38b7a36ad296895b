"use client";
import { ArrowUp, X } from "lucide-react";
import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import type { Draft } from "../_editor/draft";
import { useField } from "../_editor/use-field";
import type { Author } from "../story";
import { Finder } from "./finder.client";

const NameDialog = dynamic(() => import("./name-dialog.client").then((module) => module.NameDialog), { ssr: false });

type Props = { draft: Draft; authors: readonly Author[] };

/** The names over the copy, in the order printed; somebody without an account among them. */
export function BylineField({ draft, authors }: Props) {
  const [byline, setByline] = useField(draft, "byline");
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (round > 0) document.getElementById("byline")?.focus();
  }, [round]);
  const choices = authors.filter(({ id }) => !byline.some((one) => one.id === id)).map(({ id, name }) => ({ value: id, label: name }));
  const add = (author: Author) => {
    setByline([...byline, author]);
    setRound(round + 1);
  };
  const raise = (index: number) =>
    setByline(byline.map((one, at) => byline[at === index - 1 ? index : at === index ? index - 1 : at] ?? one));
  return (
    <div className="picked">
      <Finder
        key={round}
        id="byline"
        name="byline"
        label="Byline"
        value={null}
        onChoose={(choice) => choice && add({ id: choice.value, name: choice.label })}
        choices={choices}
        placeholder="Add a name"
        noneFound="Nobody of that name has a byline yet."
      />
      <ul aria-label="Names over the story">
        {byline.map((author, index) => (
          <li key={author.id}>
            <span>{author.name}</span>
            {index > 0 ? (
              <Button look="plain" size="small" aria-label={`Move ${author.name} up`} onClick={() => raise(index)}>
                <ArrowUp className="i" />
              </Button>
            ) : null}
            <Button
              look="plain"
              size="small"
              aria-label={`Take ${author.name} out`}
              onClick={() => setByline(byline.filter(({ id }) => id !== author.id))}
            >
              <X className="i" />
            </Button>
          </li>
        ))}
      </ul>
      <NewName onNamed={add} />
    </div>
  );
}

/** Somebody who writes without an account on the desk. */
function NewName({ onNamed }: { onNamed: (author: Author) => void }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="plain" size="small" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Add a name without an account…
      </Button>
      {isOpen ? <NameDialog onNamed={onNamed} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
