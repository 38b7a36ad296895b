"use client";
import { type ReactNode, useState } from "react";
import { ActionForm } from "@/components/desk/action-form.client";
import { Saved } from "@/components/desk/records/record-form.client";
import { TextField } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/domain/kernel/answer";
import type { SettingSection } from "@/domain/settings/vocabulary";
import { type Asked, wordsOf } from "./setting";

export type Setting = {
  asked: Asked;
  value: string;
  /** What holds until somebody says otherwise, and who last did; in the desk's words. */
  told: ReactNode;
};
type Props = { section: SettingSection; baseDeed: number; settings: readonly Setting[]; action: Action<{ changed: number }> };

/** One section of the settings: what would change is told before it is saved. */
export function SettingsForm({ section, baseDeed, settings, action }: Props) {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [times, setTimes] = useState(0);
  const shown = ({ asked, value }: Setting) => typed[asked.name] ?? value;
  const changed = settings.filter((setting) => shown(setting) !== setting.value);
  return (
    <ActionForm action={action} label={section} className="settings-form" onDone={() => setTimes((n) => n + 1)}>
      <input type="hidden" name="section" value={section} />
      <input type="hidden" name="baseDeed" value={baseDeed} />
      {settings.map((setting) => (
        <Control
          key={setting.asked.name}
          setting={setting}
          value={shown(setting)}
          onChange={(value) => setTyped({ ...typed, [setting.asked.name]: value })}
        />
      ))}
      {changed.length > 0 ? (
        <ul className="settings-changed" aria-label="What would change">
          {changed.map((setting) => (
            <li key={setting.asked.name}>
              {setting.asked.label}: {wordsOf(setting.asked, setting.value)} → <b>{wordsOf(setting.asked, shown(setting))}</b>
            </li>
          ))}
        </ul>
      ) : null}
      <div className="form-acts">
        <SubmitButton look={changed.length > 0 ? "go" : "line"}>
          {changed.length === 0 ? "Save" : `Save ${changed.length} ${changed.length === 1 ? "change" : "changes"}`}
        </SubmitButton>
        <Saved times={times} />
      </div>
    </ActionForm>
  );
}

type ControlProps = { setting: Setting; value: string; onChange: (value: string) => void };

function Control({ setting: { asked, told }, value, onChange }: ControlProps) {
  const field = {
    ...{ name: asked.name, label: asked.label, value },
    hint: (
      <>
        {asked.hint ? <span>{asked.hint} </span> : null}
        {told}
      </>
    ),
    onChange: ({ currentTarget }: { currentTarget: EventTarget & { value: string } }) => onChange(currentTarget.value),
  };
  if (asked.as === "choice") return <Select {...field} options={asked.options} />;
  const isNumber = asked.as === "number";
  return <TextField {...field} maxLength={isNumber ? 6 : asked.max} inputMode={isNumber ? "numeric" : undefined} autoComplete="off" />;
}
