"use client";
import { useKey } from "@/components/claims/use-key";
import { Button } from "@/components/ui/button";
import type { Verdict } from "@/domain/articles/suggestions";
import { useVerb } from "../_desk/use-verb";
import { VerbRefusal } from "../_desk/verb-failure.client";
import { answerSuggestionsAction } from "../actions";
import type { Group } from "./groups";

const cards = () => [...document.querySelectorAll<HTMLElement>("[data-suggestion-card]")];

/** Leads to the first suggestion that waits. */
export function focusSuggestion() {
  const [card] = cards();
  card?.scrollIntoView({ block: "center" });
  card?.focus({ preventScroll: true });
}

/** The card in hand: the one with the focus, or of the words the steps have led to; else the first. */
const inHand = () =>
  document.activeElement?.closest<HTMLElement>("[data-suggestion-card]") ??
  cards().find(({ classList }) => classList.contains("is-here")) ??
  cards()[0];

/** `Y` and `D` answer the suggestion in hand and lead to the next; several at once have their buttons. */
export function ReviewSuggestions({ groups }: { groups: readonly Group[] }) {
  const verb = useVerb();
  const press = (keys: string) => () => {
    const card = inHand();
    if (!card) return;
    const next = cards()[cards().indexOf(card) + 1] ?? cards()[cards().indexOf(card) - 1];
    card.querySelector<HTMLButtonElement>(`[aria-keyshortcuts="${keys}"]`)?.click();
    (next ?? document.getElementById("main"))?.focus();
  };
  useKey("y", press("Y"));
  useKey("d", press("D"));
  if (groups.length === 0) return null;
  const answer = (keys: readonly string[], verdict: Verdict) => verb.run(answerSuggestionsAction, { verdict, keys });
  return (
    <section aria-label="Suggestions">
      <h2 className="sec">Suggestions</h2>
      <VerbRefusal failure={verb.failure} />
      <ul className="sg-many">
        {groups.map(({ id, words, keys }) => (
          <li key={id ?? "all"} className="sg-acts">
            <Button size="small" disabled={verb.isPending} focusableWhenDisabled onClick={() => answer(keys, "accept")}>
              Accept {words}
            </Button>
            <Button size="small" look="plain" disabled={verb.isPending} focusableWhenDisabled onClick={() => answer(keys, "decline")}>
              Decline {words}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
