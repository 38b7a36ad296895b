import { useState } from "react";
import { newsPath } from "@/domain/articles/vocabulary";
import { useDesk } from "../_desk/use-desk";
import { useVerb } from "../_desk/use-verb";
import { approveAction, publishAction, scheduleAction, unscheduleAction } from "../actions";
import { type NoteDraft, sentNote } from "./note-draft";
import { noteKindOf, type Plan } from "./publication";

export type Outcome = { is: "live"; path: string; isThere: boolean } | { is: "scheduled"; at: Date };

/** Why it is done without a second person, and why in spite of what is warned of; blank where nobody asks. */
export type Reasons = { override: string; goOn: string };

/** Milliseconds. */
const LOOK_FOR_MS = 3_000;
const LOOK_EVERY_MS = 150;

/**
 * Approves where that is still to do, then publishes or schedules: two commands, two entries in the story's timeline.
 * What was done stands if the next is refused, and `stands` says so.
 */
export function usePublication() {
  const { story } = useDesk();
  const verb = useVerb();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [stands, setStands] = useState<string | null>(null);

  const carryOut = (plan: Plan, note: NoteDraft, reasons: Reasons) =>
    verb.start(async () => {
      let version: number | undefined;
      if (story.acts.approve) {
        version = (await verb.attempt(approveAction, (at) => ({ ...at, overrideReason: reasons.override, goOnReason: reasons.goOn })))
          ?.version;
        if (version === undefined) return;
        setStands(`Version ${story.number} is approved, and that stands.`);
      }
      if (plan.when === "now") return publish(plan, note, reasons.goOn, version);
      if (story.acts.unschedule) {
        version = (await verb.attempt(unscheduleAction, (at) => at))?.version;
        if (version === undefined) return;
        setStands("The earlier hour is cancelled, and the approval stands.");
      }
      if (plan.at) await schedule(plan.at, reasons.goOn, version);
    });

  async function publish({ change }: Plan, note: NoteDraft, goOnReason: string, version: number | undefined) {
    const kind = story.live ? noteKindOf(change) : null;
    const before = story.live ? await markOf(newsPath(story.slug)) : null;
    const published = await verb.attempt(publishAction, (at) => ({
      ...at,
      ...(version !== undefined && { baseVersion: version }),
      ...(goOnReason && { goOnReason }),
      ...(kind && { note: sentNote(kind, note) }),
    }));
    if (!published) return;
    const path = newsPath(published.slug);
    setOutcome({ is: "live", path, isThere: await isRenewed(path, before) });
  }

  async function schedule(at: Date, goOnReason: string, version: number | undefined) {
    const done = await verb.attempt(scheduleAction, (here) => ({
      ...here,
      ...(version !== undefined && { baseVersion: version }),
      ...(goOnReason && { goOnReason }),
      scheduledFor: at.toISOString(),
    }));
    if (done !== undefined) setOutcome({ is: "scheduled", at });
  }

  return { verb, outcome, stands, carryOut };
}

/** Whether a reader gets the new page: asked for until its mark is another than `before`, or long enough. */
async function isRenewed(path: string, before: string | null): Promise<boolean> {
  for (let waited = 0; waited <= LOOK_FOR_MS; waited += LOOK_EVERY_MS) {
    const mark = await markOf(path);
    if (mark !== null && mark !== before) return true;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return false;
}

/** What tells one state of a reader's page from the next; null where there is none. */
async function markOf(path: string): Promise<string | null> {
  const response = await fetch(path, { method: "HEAD", cache: "no-store", credentials: "omit" }).catch(() => null);
  return response?.ok ? (response.headers.get("etag") ?? "unmarked") : null;
}
