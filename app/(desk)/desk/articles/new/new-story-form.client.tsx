"use client";
import { useRouter } from "next/navigation";
import { type ReactNode, useState, useTransition } from "react";
import { ActionForm } from "@/components/desk/action-form.client";
import { type Choice, Combobox } from "@/components/ui/combobox";
import { TextField } from "@/components/ui/input";
import { type Option, Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { HEADLINE_MAX } from "@/domain/articles/vocabulary";
import type { Action } from "@/domain/kernel/answer";

type Props<T> = {
  action: Action<T>;
  choices: readonly Choice[];
  kinds: readonly Option[];
  /** What the address says it is about. */
  about: Choice | null;
  /** Live stories on the same show, to be updated instead. */
  children: ReactNode;
};

/** What a new story needs to begin: what it is about, what kind it is and what it is called. All of it can change later. */
export function NewStoryForm<T>({ action, choices, kinds, about, children }: Props<T>) {
  const router = useRouter();
  const [chosen, setChosen] = useState(about);
  const [headline, setHeadline] = useState("");
  const [isLooking, look] = useTransition();

  // The address carries the choice, so that the page can name the live stories of that show; what is typed stays here.
  const choose = (choice: Choice | null) => {
    setChosen(choice);
    look(() => router.replace(choice ? `/desk/articles/new?about=${choice.value}` : "/desk/articles/new", { scroll: false }));
  };

  return (
    <>
      <ActionForm action={action} label="New story">
        <Combobox
          name="about"
          sentAs="about[]"
          label="Show or season"
          hint="A draft may do without; to be published it needs one."
          placeholder="Type a title"
          choices={choices}
          value={chosen}
          onChoose={choose}
          noneFound="No show or season of that name."
        />
        <Select name="kind" label="Kind" options={kinds} defaultValue="news" className="narrow" />
        <TextField
          name="headline"
          label="Headline"
          hint={headlineHint(headline.length)}
          value={headline}
          onChange={(event) => setHeadline(event.target.value)}
          autoComplete="off"
        />
        <div className="form-acts">
          <SubmitButton pending="Starting…">Start story</SubmitButton>
        </div>
      </ActionForm>
      <div aria-live="polite" aria-busy={isLooking}>
        {children}
      </div>
    </>
  );
}

const headlineHint = (length: number) =>
  length < 70 ? "A working headline will do." : `${length} of ${HEADLINE_MAX} characters, the most that can be published.`;
