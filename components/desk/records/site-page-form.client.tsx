"use client";
import { TextArea, TextField } from "@/components/ui/input";
import type { Action } from "@/domain/kernel/answer";
import { HEADING_MAX, SECTION_MAX, SECTIONS_MAX, type Section, type SitePageSlug, TITLE_MAX } from "@/domain/site/vocabulary";
import { RecordForm } from "./record-form.client";

type Props<T> = { action: Action<T>; page: { slug: SitePageSlug; version: number; title: string; sections: readonly Section[] } };

/** Empty ones that stand ready. */
const SPARE = 2;
const EMPTY: Section = { heading: "", text: "" };

/** The words of a page about the publication, section by section; one that is left empty is left out. */
export function SitePageForm<T>({ action, page }: Props<T>) {
  const sections = [...page.sections, ...Array.from({ length: SPARE }, () => EMPTY)].slice(0, SECTIONS_MAX);
  return (
    <RecordForm action={action} label="Page" save="Publish page" sent={{ slug: page.slug, baseVersion: page.version }}>
      <TextField name="title" label="Title" defaultValue={page.title} maxLength={TITLE_MAX} autoComplete="off" />
      <p className="q">
        A blank line begins a paragraph. An address such as https://… or /corrections becomes a link. An empty section is left out.
      </p>
      {sections.map(({ heading, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sections have no name but their place
        <fieldset key={index} className="page-section">
          <legend>Section {index + 1}</legend>
          <TextField
            name={`sections.${index}.heading`}
            label="Heading"
            hint={index === 0 ? "None for the first lines of the page." : undefined}
            defaultValue={heading}
            maxLength={HEADING_MAX}
            autoComplete="off"
          />
          <TextArea name={`sections.${index}.text`} label="Text" defaultValue={text} maxLength={SECTION_MAX} rows={text ? 6 : 3} />
        </fieldset>
      ))}
    </RecordForm>
  );
}
