"use client";
import { useRouter } from "next/navigation";
import { useDeferredValue, useRef, useState } from "react";
import { ActionForm } from "@/components/desk/action-form.client";
import type { Choice } from "@/components/ui/combobox";
import type { Action } from "@/domain/kernel/answer";
import { QuietSubmit, Saved } from "../records/record-form.client";
import { RecordPicker } from "../records/record-picker.client";
import { useDragOrder } from "../records/use-drag-order";
import { type Pin, PinRow } from "./pin-row.client";
import { useOrder } from "./use-order";
import "./front.css";

type Props = {
  /** Null for those who may look and not arrange. */
  action: Action<null> | null;
  pinned: readonly Pin[];
};

/** The pinned stories in their order, and beside them the front page as this order would make it. */
export function FrontOrder({ action, pinned }: Props) {
  const { pins, said, isChanged, place, put, takeOut, drag, dropped, settle, onKeyDown } = useOrder(pinned);
  const router = useRouter();
  const list = useRef<HTMLOListElement>(null);
  const [saves, setSaves] = useState(0);
  const grab = useDragOrder(list, drag, dropped);
  const shown = useDeferredValue(pins.map(({ id }) => id).join());
  const rows = (
    <ol ref={list} aria-label="Pinned stories, first to last">
      {pins.map((pin, index) => (
        <li key={pin.id} className="row pin-row" onKeyDown={(event) => onKeyDown(event, index)}>
          <PinRow
            pin={pin}
            index={index}
            count={pins.length}
            onMove={action ? (to) => place(index, to) : null}
            onRemove={() => takeOut(pin.id)}
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
        {pins.length > 0 ? rows : <p className="empty">Nothing is pinned: the newest story leads.</p>}
        {action ? (
          <ActionForm
            action={action}
            label="Front page"
            read={() => ({ pins: pins.map(({ id }) => id), was: pinned.map(({ id }) => id) })}
            onDone={() => {
              settle();
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
