"use client";
import { TextArea, TextField } from "@/components/ui/input";
import { SEARCH_DESCRIPTION_CUT, SEARCH_TITLE_CUT } from "@/domain/articles/warnings";
import type { Autosave } from "../_editor/autosave";
import type { Draft } from "../_editor/draft";
import { useField } from "../_editor/use-field";
import type { Author } from "../story";
import { AboutField } from "./about-field.client";
import { AddressField } from "./address-field.client";
import { BylineField } from "./byline-field.client";
import { KindField } from "./kind-field.client";
import { LeadPictureField } from "./lead-picture-field.client";
import { SpoilersField } from "./spoilers-field.client";

type Props = { draft: Draft; authors: readonly Author[]; autosave: Autosave };

/** What a story needs beside its text. */
export function StoryTab({ draft, authors, autosave }: Props) {
  return (
    <div className="form panel-form">
      <AboutField draft={draft} />
      <BylineField draft={draft} authors={authors} />
      <LeadPictureField draft={draft} />
      <KindField autosave={autosave} />
      <AddressField autosave={autosave} draft={draft} />
      <ShortHeadline draft={draft} />
      <SearchTitle draft={draft} />
      <SearchDescription draft={draft} />
      <SpoilersField draft={draft} />
    </div>
  );
}

const ShortHeadline = ({ draft }: { draft: Draft }) => {
  const [value, set] = useField(draft, "shortHeadline");
  return (
    <TextField
      name="shortHeadline"
      label="Short headline"
      hint="For lists and cards, where the headline is too long."
      value={value}
      maxLength={500}
      autoComplete="off"
      onChange={(event) => set(event.target.value)}
    />
  );
};

const SearchTitle = ({ draft }: { draft: Draft }) => {
  const [value, set] = useField(draft, "seoTitle");
  return (
    <TextField
      name="seoTitle"
      label="Search title"
      hint={value ? counted(value, SEARCH_TITLE_CUT) : "Without one, the headline."}
      value={value}
      maxLength={500}
      autoComplete="off"
      onChange={(event) => set(event.target.value)}
    />
  );
};

const SearchDescription = ({ draft }: { draft: Draft }) => {
  const [value, set] = useField(draft, "seoDescription");
  return (
    <TextArea
      name="seoDescription"
      label="Search description"
      hint={value ? counted(value, SEARCH_DESCRIPTION_CUT) : "Without one, the standfirst."}
      value={value}
      maxLength={1_000}
      onChange={(event) => set(event.target.value)}
    />
  );
};

const counted = ({ length }: string, cut: number) => `${length} of ${cut}${length > cut ? ": search pages cut the rest" : ""}`;
