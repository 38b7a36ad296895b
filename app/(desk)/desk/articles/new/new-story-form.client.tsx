"use client";
import { useRouter } from "next/navigation";
import { type ReactNode, useState, useTransition } from "react";
import { ActionForm } from "@/components/desk/action-form.client";
import { KIND_WORDS } from "@/components/desk/kind-words";
import { TEMPLATE_WORDS } from "@/components/desk/template-words";
import { type Choice, Combobox } from "@/components/ui/combobox";
import { TextField } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TEMPLATE_KEYS, type TemplateKey, templateHeadline, templateKind } from "@/domain/articles/templates";
import { ARTICLE_KINDS, type ArticleKind, HEADLINE_MAX } from "@/domain/articles/vocabulary";
import type { Action } from "@/domain/kernel/answer";
import { NearStories } from "./near-stories.client";

type Props<T> = {
  action: Action<T>;
  choices: readonly Choice[];
  /** What the address says it is about. */
  about: Choice | null;
  /** Live stories on the same show, to be updated instead. */
  children: ReactNode;
};

/** What a new story needs to begin: what it is about, how it is built and what it is called. All of it can change later. */
export function NewStoryForm<T>({ action, choices, about, children }: Props<T>) {
  const router = useRouter();
  const [chosen, setChosen] = useState(about);
  const [template, setTemplate] = useState<TemplateKey>("blank");
  const [kind, setKind] = useState<ArticleKind>("news");
  const [typed, setTyped] = useState<string | null>(null);
  const [isLooking, look] = useTransition();
  const headline = typed ?? templateHeadline(template, subjectIn(chosen));

  // The address carries the choice, so that the page can name the live stories of that show; what is typed stays here.
  const choose = (choice: Choice | null) => {
    setChosen(choice);
    look(() => router.replace(choice ? `/desk/articles/new?about=${choice.value}` : "/desk/articles/new", { scroll: false }));
  };
  const build = (key: TemplateKey) => {
    setTemplate(key);
    setKind(templateKind(key));
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
        <div className="pair">
          <Select
            name="template"
            label="Template"
            hint={template === "blank" ? undefined : "What is to be written stands in it as TK."}
            options={TEMPLATE_KEYS.map((key) => ({ value: key, label: TEMPLATE_WORDS[key] }))}
            value={template}
            onChange={(event) => build(event.target.value as TemplateKey)}
          />
          <Select
            name="kind"
            label="Kind"
            options={ARTICLE_KINDS.map((value) => ({ value, label: KIND_WORDS[value] }))}
            value={kind}
            onChange={(event) => setKind(event.target.value as ArticleKind)}
          />
        </div>
        <TextField
          name="headline"
          label="Headline"
          hint={headlineHint(headline.length)}
          value={headline}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
        />
        <NearStories headline={headline} />
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

/** "All of Us Are Dead, season 2" as a headline begins: "All of Us Are Dead season 2". */
const subjectIn = (chosen: Choice | null) => chosen?.label.replace(/, (?=season \d)/, " ") ?? "";

const headlineHint = (length: number) =>
  length < 70 ? "A working headline will do." : `${length} of ${HEADLINE_MAX} characters, the most that can be published.`;
