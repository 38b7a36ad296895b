"use client";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogCancel } from "@/components/ui/dialog";

type Props = { names: readonly string[]; index: number; onClose: (to: number | null) => void };

/** Where a block goes, chosen from a list: what dragging does, without dragging. */
export function MoveDialog({ names, index, onClose }: Props) {
  const [to, setTo] = useState(index === 0 ? names.length - 1 : 0);
  const move = (event: FormEvent) => {
    event.preventDefault();
    onClose(to);
  };
  const places = names.map((name, at) => ({ name, at })).filter(({ at }) => at > 0 && at !== index && at !== index + 1);
  return (
    <Dialog title={`Move “${names[index]}”`} open onOpenChange={() => onClose(null)} initialFocus="move-to">
      <form className="form" onSubmit={move}>
        <div className="field">
          <label className="field-label" htmlFor="move-to">
            Where to
          </label>
          <select id="move-to" className="control" value={to} onChange={(event) => setTo(Number(event.target.value))}>
            {index > 0 ? <option value={0}>First</option> : null}
            {index < names.length - 1 ? <option value={names.length - 1}>Last</option> : null}
            {places.map(({ name, at }) => (
              <option key={at} value={at < index ? at : at - 1}>
                Before “{name}”
              </option>
            ))}
          </select>
        </div>
        <div className="dialog-acts">
          <DialogCancel />
          <Button type="submit" look="go">
            Move block
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
