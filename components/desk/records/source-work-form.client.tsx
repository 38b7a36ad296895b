"use client";
import { SOURCE_WORK_WORDS } from "@/components/desk/record-words";
import type { Choice } from "@/components/ui/combobox";
import { TextField } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { Action } from "@/domain/kernel/answer";
import { type SourceWorkKind, TITLE_MAX } from "@/domain/shows/vocabulary";
import { RecordForm } from "./record-form.client";
import { RecordPicker } from "./record-picker.client";
import { languageOptions } from "./record-words";

export type SourceWorkValues = {
  id: string;
  version: number;
  kind: SourceWorkKind;
  title: string;
  originalTitle: string | null;
  language: string | null;
  publisher: Choice | null;
  firstPublished: string | null;
  asShow: Choice | null;
};

const KINDS = (Object.entries(SOURCE_WORK_WORDS) as [SourceWorkKind, string][]).map(([value, word]) => ({
  value,
  label: word[0]?.toUpperCase() + word.slice(1),
}));

/** What shows are made from; without `work` a new one. */
export function SourceWorkForm<T>({ action, work }: { action: Action<T>; work?: SourceWorkValues }) {
  return (
    <RecordForm
      action={action}
      label={work ? "Source work" : "New source work"}
      save={work ? "Save source work" : "Add source work"}
      {...(work ? { sent: { sourceWorkId: work.id, baseVersion: work.version } } : {})}
    >
      <TextField name="title" label="Title" defaultValue={work?.title ?? ""} maxLength={TITLE_MAX} autoComplete="off" />
      <TextField
        name="originalTitle"
        label="Original title"
        hint="In its own script, where that differs."
        defaultValue={work?.originalTitle ?? ""}
        maxLength={TITLE_MAX}
        autoComplete="off"
      />
      <div className="pair">
        <Select name="kind" label="Kind" defaultValue={work?.kind ?? "novel"} options={KINDS} />
        <Select
          name="language"
          label="Language"
          defaultValue={work?.language ?? ""}
          options={[{ value: "", label: "Not said" }, ...languageOptions(work?.language)]}
        />
        <TextField
          name="firstPublished"
          label="First published"
          hint="As exactly as it is known: 2009, 2009-05, 2009-05-29."
          defaultValue={work?.firstPublished ?? ""}
          autoComplete="off"
        />
      </div>
      <RecordPicker of="organisations" name="publisherId" label="Publisher" initial={work?.publisher} />
      <RecordPicker
        of="shows"
        name="asShowId"
        label="Is itself a show"
        hint="A remake’s source is a show. Leave it empty otherwise."
        initial={work?.asShow}
      />
    </RecordForm>
  );
}
