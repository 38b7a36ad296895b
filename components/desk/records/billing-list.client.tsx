"use client";
import { useState } from "react";
import { ActionForm } from "@/components/desk/action-form.client";
import type { Choice } from "@/components/ui/combobox";
import { Checkbox } from "@/components/ui/input";
import type { Action } from "@/domain/kernel/answer";
import type { CreditGroup, CreditOwner } from "@/domain/people/vocabulary";
import { type BilledRow, BillingRow } from "./billing-row.client";
import { NewPerson } from "./new-person.client";
import { QuietSubmit, Saved } from "./record-form.client";
import { RecordPicker } from "./record-picker.client";
import { BILLING_WORDS } from "./record-words";
import { usePlacing } from "./use-placing";
import { useRows } from "./use-rows";

export type BillingProps = {
  action: Action<{ version: number }>;
  addPerson: Action<{ personId: string; displayName: string }>;
  owner: { kind: CreditOwner; id: string };
  /** The owner's version. */
  version: number;
  group: CreditGroup;
  billed: readonly BilledRow[];
  /** Whether the list ends where it ends; null where nobody counts. */
  isComplete: boolean | null;
};

/** One list of credits in billing order, saved whole. Rows move by drag, by buttons, and by Alt with an arrow key. */
export function BillingList({ action, addPerson, owner, version, group, billed, isComplete }: BillingProps) {
  const { rows, add, change, remove, move } = useRows(billed);
  const [isEnd, setEnd] = useState(isComplete ?? false);
  const [isChanged, setChanged] = useState(false);
  const [saves, setSaves] = useState(0);
  const words = BILLING_WORDS[group];
  const save = `Save ${words.list.toLowerCase()}`;

  const { list, said, say, place, grab, sayAdded, onKeyDown } = usePlacing({
    names: rows.map(({ value }) => value.person.label),
    move,
    onChange: () => setChanged(true),
  });
  const put = (person: Choice) => {
    add({ person, characterName: null, job: null, creditedAs: null });
    setChanged(true);
    sayAdded(person.label);
  };
  const read = () => ({
    owner,
    baseVersion: version,
    group,
    isComplete: isEnd,
    billing: rows.map(({ value: { person, ...as } }) => ({ personId: person.value, ...as })),
  });

  return (
    <section aria-labelledby={`billing-${group}`}>
      <h2 className="sec" id={`billing-${group}`}>
        {words.list} <span className="n">{rows.length}</span>
        {isChanged ? <span className="more q">not saved yet</span> : null}
      </h2>
      <ActionForm
        action={action}
        read={read}
        label={words.list}
        className="form billing"
        onDone={() => {
          setChanged(false);
          setSaves((n) => n + 1);
        }}
      >
        {rows.length > 0 ? (
          <ol ref={list} aria-label={`${words.list} in billing order`}>
            {rows.map(({ key, value }, index) => (
              <li key={key} className="row billing-row" onKeyDown={(event) => onKeyDown(event, index)}>
                <BillingRow
                  row={value}
                  group={group}
                  index={index}
                  count={rows.length}
                  onChange={(part) => {
                    change(key, part);
                    setChanged(true);
                  }}
                  onMove={(to) => place(index, to)}
                  onRemove={() => {
                    remove(key);
                    setChanged(true);
                    say(`${value.person.label} is out of the list`);
                  }}
                  onGrab={(event) => grab(event, index)}
                />
              </li>
            ))}
          </ol>
        ) : (
          <p className="empty">Nobody yet.</p>
        )}
        <div className="add-row">
          <RecordPicker
            of="people"
            name={`${group}.add`}
            label={`Add ${words.one}`}
            value={null}
            onChoose={(person) => person && put(person)}
            placeholder="Any name, in any script"
          />
          <NewPerson action={addPerson} onDone={put} />
        </div>
        {isComplete === null ? null : (
          <Checkbox
            name={`${group}.isComplete`}
            label="The list is complete"
            hint="Otherwise readers see “and others” after the last name."
            checked={isEnd}
            onChange={(event) => {
              setEnd(event.target.checked);
              setChanged(true);
            }}
          />
        )}
        <div className="form-acts">
          <QuietSubmit look={isChanged ? "go" : undefined} pending="Saving…">
            {save}
          </QuietSubmit>
          <Saved times={saves} />
          <span className="field-hint">Alt with ↑ or ↓ moves the row in hand.</span>
        </div>
        <p role="status" className="vh">
          {said}
        </p>
      </ActionForm>
    </section>
  );
}
