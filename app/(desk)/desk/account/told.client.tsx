"use client";
import { ActionForm } from "@/components/desk/action-form.client";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/domain/kernel/answer";
import type { NoticeKind, NoticeWay } from "@/domain/staff/vocabulary";

const WAYS: readonly { value: NoticeWay; label: string }[] = [
  { value: "desk", label: "On the desk" },
  { value: "mail", label: "By mail" },
  { value: "both", label: "Desk and mail" },
  { value: "off", label: "Not at all" },
];

type Props<T> = {
  action: Action<T>;
  choices: readonly (readonly [NoticeKind, string])[];
  ways: Readonly<Partial<Record<NoticeKind, NoticeWay>>>;
  digestHour: number | null;
  /** The desk's zone, as its clock names it. */
  zone: string;
};

/** How somebody is told of each thing from now on, and when mail about it leaves. */
export function ToldForm<T>({ action, choices, ways, digestHour, zone }: Props<T>) {
  const hours = Array.from({ length: 24 }, (_, hour) => ({
    value: `${hour}`,
    label: `Together, at ${`${hour}`.padStart(2, "0")}:00 ${zone}`,
  }));
  return (
    <ActionForm action={action} className="told-form">
      {(state, isPending) => (
        <>
          {choices.map(([kind, words]) => (
            <Select key={kind} name={kind} label={words} options={WAYS} defaultValue={ways[kind] ?? "desk"} />
          ))}
          <Select
            name="digestHour"
            label="Mail leaves"
            hint="It says what happened and where, never what a story says before readers have it."
            options={[{ value: "", label: "At once, each by itself" }, ...hours]}
            defaultValue={digestHour === null ? "" : `${digestHour}`}
          />
          <p className="acts">
            <SubmitButton pending="Saving…" look="line">
              Save choices
            </SubmitButton>
            <span role="status">{state?.ok && !isPending ? "Saved." : ""}</span>
          </p>
        </>
      )}
    </ActionForm>
  );
}
