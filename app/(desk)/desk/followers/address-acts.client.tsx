"use client";
import { useState } from "react";
import { ActionForm } from "@/components/desk/action-form.client";
import { TextField } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/domain/kernel/answer";

type Props = {
  erase: Action<{ erased: number }>;
  bounce: Action<{ recorded: number }>;
};

/** What an admin does about one address: for somebody who wrote to the desk, or a message that came back. */
export function AddressActs({ erase, bounce }: Props) {
  const [erased, setErased] = useState<string | null>(null);
  const [recorded, setRecorded] = useState<string | null>(null);
  return (
    <div className="address-acts">
      <section aria-labelledby="erase">
        <h2 className="sec" id="erase">
          Erase an address
        </h2>
        <ActionForm action={erase} onDone={({ erased: n }) => setErased(n > 0 ? "Erased." : "Nobody follows under this address.")}>
          <TextField
            name="email"
            label="Mail address"
            hint="What they follow and what we sent goes too. It cannot be undone."
            autoComplete="off"
          />
          <SubmitButton look="bad">Erase the address</SubmitButton>
          <p role="status">{erased}</p>
        </ActionForm>
      </section>
      <section aria-labelledby="bounce">
        <h2 className="sec" id="bounce">
          A message came back
        </h2>
        <ActionForm
          action={bounce}
          onDone={({ recorded: n }) => setRecorded(n > 0 ? "Nothing more is sent there." : "Nothing is sent there now.")}
        >
          <TextField name="email" id="bounced-email" label="Mail address it was sent to" autoComplete="off" />
          <fieldset>
            <legend className="field-label">What it said</legend>
            <label className="came-back">
              <input type="radio" name="kind" value="bounced" defaultChecked /> <span>Nobody reads this address</span>
            </label>
            <label className="came-back">
              <input type="radio" name="kind" value="complained" /> <span>Its owner does not want our mail</span>
            </label>
          </fieldset>
          <SubmitButton>Stop writing there</SubmitButton>
          <p role="status">{recorded}</p>
        </ActionForm>
      </section>
    </div>
  );
}
