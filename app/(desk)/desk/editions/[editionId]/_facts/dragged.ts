import type { DragEvent } from "react";
import type { ShelfFact } from "@/components/claims/shelf-facts";

/** A fact on its way into the text: markup of our own, which the editor takes as it takes what is pasted, and plain words for any other place. */
export function dragged(event: DragEvent, { id, words, state, reportedOn }: ShelfFact) {
  const span = document.createElement("span");
  span.dataset.claim = id;
  span.dataset.cite = state === "closed" ? "as_of" : "plain";
  if (state === "closed") span.dataset.asOf = reportedOn;
  span.textContent = words;
  event.dataTransfer.setData("text/html", span.outerHTML);
  event.dataTransfer.setData("text/plain", words);
  event.dataTransfer.effectAllowed = "copy";
}
