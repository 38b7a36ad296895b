"use client";
import { Plus } from "lucide-react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { TITLE_MAX, type TitleKind } from "@/domain/shows/vocabulary";
import { languageOptions, optionsOf, scriptOptions, TITLE_KIND_WORDS } from "./record-words";
import { RowActs } from "./row-acts.client";
import { useRows } from "./use-rows";

export type TitleRow = { text: string; kind: TitleKind; language: string; script: string | null };

/** What else a show is called: other scripts, earlier names, and misspellings that only the search knows. */
export function TitleRows({ initial, language }: { initial: readonly TitleRow[]; language: string }) {
  const { rows, add, remove, move } = useRows(initial);
  return (
    <fieldset className="rows" id="titles">
      <legend className="sec">
        Other titles <span className="n">{rows.length}</span>
      </legend>
      <p className="field-hint">The search finds the show by any of them. Readers see all but the misspellings.</p>
      <ol>
        {rows.map(({ key, value }, index) => (
          <li key={key} className="row title-row">
            <TextField
              name={`titles.${index}.text`}
              label={`Title ${index + 1}`}
              isLabelHidden
              defaultValue={value.text}
              maxLength={TITLE_MAX}
              autoComplete="off"
              placeholder="Title"
            />
            <Select
              name={`titles.${index}.kind`}
              label={`Kind of title ${index + 1}`}
              isLabelHidden
              defaultValue={value.kind}
              options={optionsOf(TITLE_KIND_WORDS)}
            />
            <Select
              name={`titles.${index}.language`}
              label={`Language of title ${index + 1}`}
              isLabelHidden
              defaultValue={value.language}
              options={languageOptions(value.language)}
            />
            <Select
              name={`titles.${index}.script`}
              label={`Script of title ${index + 1}`}
              isLabelHidden
              defaultValue={value.script ?? ""}
              options={[{ value: "", label: "No script" }, ...scriptOptions(value.script)]}
            />
            <RowActs
              what={`title ${index + 1}`}
              index={index}
              count={rows.length}
              onMove={(to) => move(index, to)}
              onRemove={() => remove(key)}
            />
          </li>
        ))}
      </ol>
      <Button size="small" onClick={() => add({ text: "", kind: rows.length === 0 ? "original" : "official", language, script: null })}>
        <Plus className="i" /> Add title
      </Button>
    </fieldset>
  );
}
