"use client";
import { ArrowUp, X } from "lucide-react";
import { type FormEvent, useEffect, useState, useTransition } from "react";
import { FailureMessage } from "@/components/desk/failure-message";
import type { AnyFailure } from "@/components/desk/failure-words";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { Dialog, DialogCancel } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/input";
import type { Draft } from "../_editor/draft";
import { useField } from "../_editor/use-field";
import { createAuthorAction } from "../actions";
import type { Author } from "../story";

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
      <Combobox
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
  const [name, setName] = useState("");
  const [failure, setFailure] = useState<AnyFailure | null>(null);
  const [isPending, start] = useTransition();
  const create = (event: FormEvent) => {
    event.preventDefault();
    start(async () => {
      const answer = await createAuthorAction(null, { name }).catch(() => null);
      if (!answer?.ok) return setFailure(answer?.error ?? { kind: "unavailable" });
      onNamed({ id: answer.value.authorId, name: answer.value.name });
      setOpen(false);
      setName("");
    });
  };
  return (
    <Dialog
      title="Name without an account"
      description="The name as it is printed. Nobody gets access to the desk by it."
      open={isOpen}
      onOpenChange={(open) => {
        setOpen(open);
        setFailure(null);
      }}
      trigger={
        <Button look="plain" size="small">
          Add a name without an account…
        </Button>
      }
    >
      <form className="form" onSubmit={create} noValidate>
        {failure ? <FailureMessage failure={failure} hasField={() => false} /> : null}
        <TextField name="author-name" label="Name" value={name} autoComplete="off" onChange={(event) => setName(event.target.value)} />
        <div className="dialog-acts">
          <DialogCancel />
          <Button type="submit" look={name.trim() ? "go" : "wait"} disabled={isPending} focusableWhenDisabled>
            {isPending ? "Adding…" : "Add name"}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
