"use client";
import { type ReactNode, useState } from "react";
import { SignInForm } from "@/app/(desk)/sign-in/sign-in-form.client";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useDesk } from "../_desk/use-desk";
import type { Autosave } from "./autosave";
import type { Journal } from "./journal/journal";
import { signInHere } from "./sign-in-here.client";

type Props = { isSomebodyElseIn: boolean; autosave: Autosave; journal: Journal; copy: ReactNode };

/**
 * The sign-in over the text, which stays as it is below. The same person back, the same save goes out. Anybody else finds
 * nothing of it: the words stay on the device under their writer's name, and the page is left.
 */
export function SignedOut({ isSomebodyElseIn, autosave, journal, copy }: Props) {
  const { story } = useDesk();
  const [isOpen, setOpen] = useState(true);
  const [wasAt] = useState(() => document.activeElement);
  const signedIn = async () => {
    const isSaved = (await autosave.flush()).ok;
    if (isSaved && wasAt instanceof HTMLElement) wasAt.focus();
    const state = autosave.state();
    if (isSaved || state.is !== "signed_out" || !state.isSomebodyElseIn) return;
    await journal.write();
    if (journal.keeps()) window.location.assign("/desk");
  };
  return (
    <div className="trouble">
      <p>
        <b role="alert">
          {isSomebodyElseIn ? "Somebody else is signed in now; your text is kept here." : "You are signed out; your text is kept here."}
        </b>{" "}
        {isSomebodyElseIn ? "Sign in as yourself, and it is sent." : "Sign in, and it is sent."}
      </p>
      <p className="acts">
        <Button size="small" onClick={() => setOpen(true)}>
          Sign in
        </Button>
        <Button size="small" onClick={autosave.retry}>
          Retry
        </Button>
        {copy}
      </p>
      <Dialog
        title={`Sign in again as ${story.viewerName}`}
        description={`Your sign-in has ended. The text stays as it is, and what is unsaved goes out once ${story.viewerName} is back.`}
        open={isOpen}
        onOpenChange={setOpen}
        initialFocus="email"
      >
        <SignInForm action={signInHere} next="/desk" onDone={() => void signedIn()} />
      </Dialog>
    </div>
  );
}
