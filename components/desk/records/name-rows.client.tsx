"use client";
import { Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { NAME_MAX, type NameKind, type NameOrder } from "@/domain/people/vocabulary";
import { languageOptions, NAME_KIND_WORDS, NAME_ORDER_WORDS, optionsOf, scriptOptions } from "./record-words";
import { RowActs } from "./row-acts.client";
import { useRows } from "./use-rows";

export type NameRow = {
  text: string;
  family: string | null;
  given: string | null;
  order: NameOrder;
  kind: NameKind;
  language: string;
  script: string;
  romanisationSystem: string | null;
};

/** Every name of a person, in each script and order; printed as written. The first is the one readers see. */
export function NameRows({ initial, onType }: { initial: readonly NameRow[]; onType?: (text: string) => void }) {
  const { rows, add, remove, move } = useRows(initial);
  return (
    <fieldset className="rows" id="names">
      <legend className="sec">
        Names <span className="n">{rows.length}</span>
      </legend>
      <p className="field-hint">The first is printed, as it is written; it is never joined from its parts. The search finds all of them.</p>
      <ol>
        {rows.map(({ key, value }, index) => (
          <li key={key} className="row">
            <NameFields index={index} value={value} {...(onType ? { onType } : {})}>
              <RowActs
                what={`name ${index + 1}`}
                index={index}
                count={rows.length}
                onMove={(to) => move(index, to)}
                onRemove={() => remove(key)}
              />
            </NameFields>
          </li>
        ))}
      </ol>
      <Button size="small" onClick={() => add({ ...EMPTY_NAME, kind: "native", order: "family_first", language: "ko", script: "Hang" })}>
        <Plus className="i" /> Add name
      </Button>
    </fieldset>
  );
}

export const EMPTY_NAME: NameRow = {
  text: "",
  family: null,
  given: null,
  order: "given_first",
  kind: "display",
  language: "en",
  script: "Latn",
  romanisationSystem: null,
};

type FieldsProps = { index: number; value: NameRow; onType?: (text: string) => void; children: React.ReactNode };

function NameFields({ index, value, onType, children }: FieldsProps) {
  const [order, setOrder] = useState(value.order);
  const [kind, setKind] = useState(value.kind);
  // One name has no parts; a part that somebody wrote stays in sight until they take it out.
  const [parts, setParts] = useState({ family: value.family ?? "", given: value.given ?? "" });
  const at = (part: string) => `names.${index}.${part}`;
  const nth = `of name ${index + 1}`;
  return (
    <div className="name-row">
      <TextField
        name={at("text")}
        label={index === 0 ? "Name as printed" : `Name ${index + 1}`}
        defaultValue={value.text}
        maxLength={NAME_MAX}
        autoComplete="off"
        className="whole"
        onChange={(event) => onType?.(event.target.value)}
      />
      {children}
      <Select
        name={at("order")}
        label={
          <>
            Order <span className="vh">{nth}</span>
          </>
        }
        value={order}
        onChange={(event) => setOrder(event.target.value as NameOrder)}
        options={optionsOf(NAME_ORDER_WORDS)}
      />
      <Select
        name={at("kind")}
        label={
          <>
            Kind <span className="vh">{nth}</span>
          </>
        }
        value={kind}
        onChange={(event) => setKind(event.target.value as NameKind)}
        options={optionsOf(NAME_KIND_WORDS)}
      />
      <Select
        name={at("language")}
        label={
          <>
            Language <span className="vh">{nth}</span>
          </>
        }
        defaultValue={value.language}
        options={languageOptions(value.language)}
      />
      <Select
        name={at("script")}
        label={
          <>
            Script <span className="vh">{nth}</span>
          </>
        }
        defaultValue={value.script}
        options={scriptOptions(value.script)}
      />
      {(["family", "given"] as const).map((part) =>
        order === "mononym" && parts[part] === "" ? null : (
          <TextField
            key={part}
            name={at(part)}
            label={
              <>
                {part === "family" ? "Family name" : "Given name"} <span className="vh">{nth}</span>
              </>
            }
            value={parts[part]}
            onChange={(event) => setParts({ ...parts, [part]: event.target.value })}
            maxLength={NAME_MAX}
            autoComplete="off"
          />
        ),
      )}
      {kind === "romanisation" ? (
        <TextField
          name={at("romanisationSystem")}
          label={
            <>
              System <span className="vh">{nth}</span>
            </>
          }
          hint="Such as Revised Romanization."
          defaultValue={value.romanisationSystem ?? ""}
          maxLength={80}
          autoComplete="off"
        />
      ) : null}
    </div>
  );
}
