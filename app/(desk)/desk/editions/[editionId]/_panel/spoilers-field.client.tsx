"use client";
import { useRef } from "react";
import { Checkbox, TextField } from "@/components/ui/input";
import type { Spoilers } from "@/domain/articles/copy";
import { HEADLINE_LIMIT, HEADLINE_MAX, SPOILERS_MAX } from "@/domain/articles/vocabulary";
import { instantAt, zonedHour } from "@/domain/kernel/zoned-hour";
import { useDesk } from "../_desk/use-desk";
import { HourField } from "../_dialogs/hour-field.client";
import type { Draft } from "../_editor/draft";
import { useField } from "../_editor/use-field";

/** How long a story stays fenced unless somebody says otherwise. */
const FENCED_MS = 7 * 24 * 60 * 60 * 1_000;

/** Whether the story gives something away: then readers get another headline, and open the text by themselves, until an hour. */
export function SpoilersField({ draft }: { draft: Draft }) {
  const { clock } = useDesk();
  const [spoilers = null, set] = useField(draft, "spoilers");
  const before = useRef<Spoilers | null>(spoilers);
  const inAWeek = () => new Date(Date.now() + FENCED_MS).toISOString();
  const fence = (isOn: boolean) => {
    if (spoilers) before.current = spoilers;
    set(isOn ? { of: null, safeHeadline: "", ...before.current, until: before.current?.until ?? inAWeek() } : null);
  };
  const change = (part: Partial<Spoilers>) => spoilers && set({ ...spoilers, ...part });
  return (
    <fieldset className="spoilers-field" id="spoilers" tabIndex={-1}>
      <legend>Spoilers</legend>
      <Checkbox
        name="isFenced"
        label="This story gives something away"
        hint="Lists, feeds and shared links get the safe headline; the text opens with a press."
        checked={spoilers !== null}
        onChange={(event) => fence(event.target.checked)}
      />
      {spoilers ? (
        <>
          <TextField
            name="spoilersFor"
            label="Spoilers for"
            placeholder="season 1, episode 12"
            value={spoilers.of ?? ""}
            maxLength={SPOILERS_MAX}
            autoComplete="off"
            onChange={(event) => change({ of: event.target.value || null })}
          />
          <TextField
            name="safeHeadline"
            label="Safe headline"
            hint={`${spoilers.safeHeadline.length} of ${HEADLINE_MAX}`}
            value={spoilers.safeHeadline}
            maxLength={HEADLINE_LIMIT}
            autoComplete="off"
            onChange={(event) => change({ safeHeadline: event.target.value })}
          />
          <HourField
            name="spoilersUntil"
            label="Fenced until"
            value={zonedHour(new Date(spoilers.until), clock.zone)}
            onChange={(value) => {
              const at = instantAt(value, clock.zone);
              if (at) change({ until: at.toISOString() });
            }}
          />
        </>
      ) : null}
    </fieldset>
  );
}
