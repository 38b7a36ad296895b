import type { Story } from "../story";
import type { DialogName } from "./use-desk";

/** The one thing to do next: a dialog to open, an act to do at once, or another version to go to. */
export type Step =
  | { is: "ask"; dialog: DialogName; words: string; shortWords: string }
  | { is: "do"; deed: "recall" | "startEdition" | "unspike"; words: string; pending: string }
  | { is: "go"; href: string; words: string };

/** What whoever looks would most likely do with the story as it stands, or null where there is nothing for them to do. */
export function nextStep({ acts, status, live, openEditionId }: Story): Step | null {
  if (acts.submit) return { is: "ask", dialog: "send", words: "Send for review", shortWords: "Send" };
  if (acts.approve || acts.publish) return { is: "ask", dialog: "publish", words: "Review and publish…", shortWords: "Publish…" };
  if (acts.recall) return { is: "do", deed: "recall", words: "Take back", pending: "Taking it back…" };
  if (openEditionId) return { is: "go", href: `/desk/editions/${openEditionId}`, words: "Go to the version in hand" };
  if (acts.startEdition) return { is: "do", deed: "startEdition", words: "Update live story", pending: "Opening a new version…" };
  if (acts.reinstate) return { is: "ask", dialog: "reinstate", words: "Put back…", shortWords: "Put back…" };
  if (acts.unspike) return { is: "do", deed: "unspike", words: "Bring back", pending: "Bringing it back…" };
  return status === "superseded" && live ? { is: "go", href: `/desk/editions/${live.editionId}`, words: "Go to the live version" } : null;
}
