"use client";
import { useRouter } from "next/navigation";
import { useDeferredValue, useState } from "react";
import { ActionForm } from "@/components/desk/action-form.client";
import type { Choice } from "@/components/ui/combobox";
import type { Action } from "@/domain/kernel/answer";
import { QuietSubmit, Saved } from "../records/record-form.client";
import { RecordPicker } from "../records/record-picker.client";
import { usePlacing } from "../records/use-placing";
import { useRows } from "../records/use-rows";
import { type Pin, PinRow } from "./pin-row.client";
import "./front.css";

type Props = {
  /** Null for those who may look and not arrange. */
  action: Action<null> | null;
  pinned: readonly Pin[];
};

/** The pinned stories in their order, and beside them the front page as this order would make it. */
export function FrontOrder({ action, pinned }: Props) {
  const { rows, add, remove, move } = useRows(pinned);
  const pins = rows.map(({ value }) => value);
  const [isChanged, setChanged] = useState(false);
  const router = useRouter();
  const [saves, setSaves] = useState(0);
  const { list, said, say, place, grab, sayAdded, onKeyDown } = usePlacing({
    names: pins.map(({ headline }) => headline),
    move,
    onChange: () => setChanged(true),
  });
  const shown = useDeferredValue(pins.map(({ id }) => id).join());
  const put = (pin: Pin) => {
    if (pins.some(({ id }) => id === pin.id)) return say(`${pin.headline} is pinned already`);
    add(pin);
    setChanged(true);
    sayAdded(pin.headline);
  };
  const takeOut = (key: number) => {
    remove(key);
    setChanged(true);
    say("Taken out");
  };
  const ordered = (
    <ol ref={list} aria-label="Pinned stories, first to last">
      {rows.map(({ key, value: pin }, index) => (
        <li key={key} className="row pin-row" onKeyDown={(event) => onKeyDown(event, index)}>
          <PinRow
            pin={pin}
            index={index}
            count={pins.length}
            onMove={action ? (to) => place(index, to) : null}
            onRemove={() => takeOut(key)}
            onGrab={(event) => grab(event, index)}
          />
        </li>
      ))}
    </ol>
  );
  return (
    <div className="front-cols">
      <section aria-labelledby="pinned">
        <h2 className="sec" id="pinned">
          Pinned <span className="n">{pins.length}</span>
          {isChanged ? <span className="more q">not saved yet</span> : null}
        </h2>
        {pins.length > 0 ? ordered : <p className="empty">Nothing is pinned: the newest story leads.</p>}
        {action ? (
          <ActionForm
            action={action}
            label="Front page"
            read={() => ({ pins: pins.map(({ id }) => id), was: pinned.map(({ id }) => id) })}
            onDone={() => {
              setChanged(false);
              setSaves((n) => n + 1);
              router.refresh();
            }}
          >
            <RecordPicker
              of="articles"
              name="pin"
              label="Pin a live story"
              value={null}
              onChoose={(choice: Choice | null) => choice && put({ id: choice.value, headline: choice.label, isLive: true })}
              placeholder="Words of its headline"
            />
            <div className="form-acts">
              <QuietSubmit look={isChanged ? "go" : undefined} pending="Saving…">
                Save the front page
              </QuietSubmit>
              <Saved times={saves} />
              <span className="field-hint">Alt with ↑ or ↓ moves the row in hand.</span>
            </div>
          </ActionForm>
        ) : null}
        <p role="status" className="vh">
          {said}
        </p>
      </section>
      <section aria-labelledby="front-preview" className="front-preview">
        <h2 className="sec" id="front-preview">
          As readers would see it
        </h2>
        <iframe key={shown} title="The front page in this order" src={`/desk/front/preview?pins=${shown}`} />
      </section>
    </div>
  );
}
