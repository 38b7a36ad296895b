"use client";
import type { RefObject } from "react";
import { CERTAINTY_WORDS } from "@/components/desk/record-words";
import { Button } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Certainty } from "@/domain/claims/vocabulary";

type Props = {
  /** Of the button Enter presses. */
  id: string;
  /** The button that sends it to the public, once what it touches was shown. */
  send: RefObject<HTMLButtonElement | null>;
  /** How sure it is, where only an editor makes that public. */
  waitsAs: Certainty | null;
  counting: Counting;
  onPublic: () => void;
};
/** Whether the desk is telling what it touches, or could not. */
export type Counting = "idle" | "counting" | "unsaid";

/** What may become of a fact in hand: made public, or saved for the desk alone. */
export const FactActs = ({ id, send, waitsAs, counting, onPublic }: Props) => (
  <div className="form-acts">
    <button ref={send} type="submit" name="visibility" value="public" hidden aria-hidden="true" tabIndex={-1} />
    {waitsAs ? (
      <>
        <SubmitButton id={id} name="visibility" value="internal" pending="Recording…">
          Save, not public <kbd>Enter</kbd>
        </SubmitButton>
        <span className="amber">{CERTAINTY_WORDS[waitsAs]} facts are made public by an editor: it waits for one.</span>
      </>
    ) : (
      <>
        <Button id={id} look="go" onClick={onPublic} disabled={counting === "counting"} focusableWhenDisabled>
          {counting === "counting" ? (
            "Counting…"
          ) : (
            <>
              Make public <kbd>Enter</kbd>
            </>
          )}
        </Button>
        <SubmitButton name="visibility" value="internal" look="line" pending="Recording…">
          Save, not public
        </SubmitButton>
        <span role="status" className="amber">
          {counting === "unsaid" ? "The desk could not say what it touches. Press again to make it public all the same." : null}
        </span>
      </>
    )}
  </div>
);
