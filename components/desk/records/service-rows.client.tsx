"use client";
import { Plus } from "lucide-react";
import { Button } from "@/components/ui/button";
import type { Choice } from "@/components/ui/combobox";
import { TextField } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { Action } from "@/domain/kernel/answer";
import type { SeasonRole } from "@/domain/shows/vocabulary";
import { NewOrganisation } from "./new-organisation.client";
import { RecordPicker } from "./record-picker.client";
import { optionsOf, SERVICE_WORDS } from "./record-words";
import { RowActs } from "./row-acts.client";
import { useRows } from "./use-rows";

export type ServiceRow = { organisation: Choice | null; role: SeasonRole; territory: string };
type NewAction = Action<{ organisationId: string; name: string }>;

/** Who shows the season where, and who makes it. Networks belong to seasons: a show may move. */
export function ServiceRows({ initial, addOrganisation }: { initial: readonly ServiceRow[]; addOrganisation: NewAction }) {
  const { rows, add, change, remove, move } = useRows(initial);
  return (
    <fieldset className="rows" id="services">
      <legend className="sec">
        Services and studios <span className="n">{rows.length}</span>
      </legend>
      <p className="field-hint">Territory: WW is everywhere, US one country, WW-GB-IE everywhere but two.</p>
      <ol>
        {rows.map(({ key, value }, index) => (
          <li key={key} className="row service-row">
            <RecordPicker
              of="organisations"
              name={`services.${index}.organisationId`}
              label={`Organisation ${index + 1}`}
              isLabelHidden
              value={value.organisation}
              onChoose={(organisation) => change(key, { organisation })}
              placeholder="Organisation"
            />
            <Select
              name={`services.${index}.role`}
              label={`Role of organisation ${index + 1}`}
              isLabelHidden
              defaultValue={value.role}
              options={optionsOf(SERVICE_WORDS)}
            />
            <TextField
              name={`services.${index}.territory`}
              label={`Territory of organisation ${index + 1}`}
              isLabelHidden
              defaultValue={value.territory}
              maxLength={80}
              autoComplete="off"
            />
            <RowActs
              what={value.organisation?.label ?? `row ${index + 1}`}
              index={index}
              count={rows.length}
              onMove={(to) => move(index, to)}
              onRemove={() => remove(key)}
            />
          </li>
        ))}
      </ol>
      <span className="form-acts">
        <Button size="small" onClick={() => add({ organisation: null, role: "streamer", territory: "WW" })}>
          <Plus className="i" /> Add service or studio
        </Button>
        <NewOrganisation action={addOrganisation} onDone={(organisation) => add({ organisation, role: "streamer", territory: "WW" })} />
      </span>
    </fieldset>
  );
}
