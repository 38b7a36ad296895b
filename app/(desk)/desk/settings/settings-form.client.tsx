"use client";
import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
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
  const first = useRef<HTMLInputElement>(null);
  const [times, setTimes] = useState(0);
  const saved = `${baseDeed} ${times}`;
  const typed = useTyped(first, saved);
  const shown = ({ asked, value }: Setting) => String(typed[asked.name] ?? value);
  const changed = settings.filter((setting) => shown(setting) !== setting.value);
  return (
    <ActionForm action={action} label={section} className="settings-form" onDone={() => setTimes((n) => n + 1)}>
      <input ref={first} type="hidden" name="section" value={section} />
      <input type="hidden" name="baseDeed" value={baseDeed} />
      {settings.map((setting) => (
        <Control key={`${setting.asked.name} ${saved}`} {...setting} />
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

/** What stands in the form since it was last saved: asked of its fields, which may have been changed before this page was alive. */
function useTyped(one: RefObject<HTMLInputElement | null>, saved: string): Readonly<Record<string, FormDataEntryValue>> {
  const [typed, setTyped] = useState<Record<string, FormDataEntryValue>>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: the fields are other ones once it is saved
  useEffect(() => {
    const form = one.current?.form;
    if (!form) return;
    const read = () => setTyped(Object.fromEntries(new FormData(form)));
    read();
    form.addEventListener("input", read);
    return () => form.removeEventListener("input", read);
  }, [one, saved]);
  return typed;
}

function Control({ asked, value, told }: Setting) {
  const hint = (
    <>
      {asked.hint ? <span>{asked.hint} </span> : null}
      {told}
    </>
  );
  const field = { name: asked.name, label: asked.label, hint, defaultValue: value };
  if (asked.as === "choice") return <Select {...field} options={asked.options} />;
  const isNumber = asked.as === "number";
  return <TextField {...field} maxLength={isNumber ? 6 : asked.max} inputMode={isNumber ? "numeric" : undefined} autoComplete="off" />;
}
