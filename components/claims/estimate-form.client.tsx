"use client";
import { Plus } from "lucide-react";
import { useState } from "react";
import { ActionForm } from "@/components/desk/action-form.client";
import { Button } from "@/components/ui/button";
import { Dialog, DialogCancel } from "@/components/ui/dialog";
import { TextArea, TextField } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { LIKELIHOODS, type Likelihood, PROBABILITY } from "@/domain/claims/vocabulary";
import type { Action } from "@/domain/kernel/answer";
import { LIKELIHOOD_WORDS } from "./claim-words";
import { readDate } from "./fact-date";
import { coversOf } from "./fuzzy-date-field.client";

type Row = { key: number; date: string; likelihood: Likelihood };
type Props = {
  action: Action<{ estimateId: string }>;
  seasonId: string;
  today: string;
  basisClaimIds: readonly string[];
  isFirst: boolean;
};

const WINDOWS_MAX = 6;
const FIRST: Row[] = [{ key: 0, date: "", likelihood: "likely" }];

/** Our forecast in windows, likeliest first; it takes the place of the one before, which is kept and scored too. */
export function EstimateForm({ action, seasonId, today, basisClaimIds, isFirst }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [rows, setRows] = useState(FIRST);
  const [reasoning, setReasoning] = useState("");
  const change = (key: number, next: Partial<Row>) => setRows(rows.map((row) => (row.key === key ? { ...row, ...next } : row)));
  const left = 1 - rows.reduce((sum, { likelihood }) => sum + PROBABILITY[likelihood], 0);
  return (
    <Dialog
      trigger={
        <Button size="small" look="plain">
          {isFirst ? "Make an estimate…" : "New estimate…"}
        </Button>
      }
      title="Our estimate"
      description="A forecast, never a fact: it is printed as ours, kept out of structured data, and scored when the day comes."
      open={isOpen}
      onOpenChange={setOpen}
    >
      <ActionForm
        action={action}
        label="Our estimate"
        read={() => ({ seasonId, reasoning, basisClaimIds: [...basisClaimIds], windows: rows.map((row) => windowOf(row, today)) })}
        onDone={() => {
          setOpen(false);
          setRows(FIRST);
          setReasoning("");
        }}
      >
        <fieldset className="windows" id="windows">
          <legend className="field-label">Windows, the likeliest first</legend>
          {rows.map((row, index) => {
            const date = readDate(row.date, today);
            return (
              <div key={row.key} className="window-row">
                <TextField
                  name={`windows.${index}.edtf`}
                  label={`Window ${index + 1}`}
                  isLabelHidden
                  value={row.date}
                  onChange={(event) => change(row.key, { date: event.target.value })}
                  errors={date.is === "refused" ? [date.why] : []}
                  hint={coversOf(date) ?? undefined}
                  placeholder={index === 0 ? "2026" : "late 2025"}
                  autoComplete="off"
                  className="grow"
                />
                <Select
                  name={`windows.${index}.likelihood`}
                  label={`How likely is window ${index + 1}`}
                  isLabelHidden
                  options={LIKELIHOODS.map((one) => ({ value: one, label: `${LIKELIHOOD_WORDS[one]} (${PROBABILITY[one]})` }))}
                  value={row.likelihood}
                  onChange={(event) => change(row.key, { likelihood: event.target.value as Likelihood })}
                />
                {rows.length > 1 ? (
                  <Button size="small" look="plain" onClick={() => setRows(rows.filter(({ key }) => key !== row.key))}>
                    Remove
                  </Button>
                ) : null}
              </div>
            );
          })}
          <p className="q">
            {left >= 0 ? `None of these: ${Math.round(left * 100)} %` : "Together more than certain. Lower a likelihood."}
          </p>
          {rows.length < WINDOWS_MAX ? (
            <Button
              size="small"
              onClick={() =>
                setRows([...rows, { key: Math.max(...rows.map(({ key }) => key)) + 1, date: "", likelihood: "very_unlikely" }])
              }
            >
              <Plus className="i" /> Add window
            </Button>
          ) : null}
        </fieldset>
        <TextArea
          name="reasoning"
          label="Why we think so"
          value={reasoning}
          onChange={(event) => setReasoning(event.target.value)}
          maxLength={4_000}
          rows={3}
        />
        <div className="dialog-acts">
          <DialogCancel />
          <SubmitButton pending="Saving…">{isFirst ? "Publish estimate" : "Replace estimate"}</SubmitButton>
        </div>
      </ActionForm>
    </Dialog>
  );
}

function windowOf({ date: typed, likelihood }: Row, today: string) {
  const date = readDate(typed, today);
  return { label: date.is === "read" ? date.reads : typed, edtf: date.is === "read" ? date.edtf : typed, likelihood };
}
