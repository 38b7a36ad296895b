import { useEffect, useRef, useState } from "react";
import type { ShelfPanel } from "@/components/claims/shelf-facts";
import type { Ledger } from "@/domain/articles/citations";
import { citationsIn } from "@/domain/articles/citations";
import { link } from "../../../_link/use-link";
import type { Draft } from "../_editor/draft";
import { type AskLedger, createShelf, type Shelf } from "./shelf";

/** Milliseconds between two questions while somebody looks; the ledger's answer is a mark alone where nothing changed. */
const ASK_MS = 3_500;
/** Milliseconds of quiet after which a change of what the text is about or states is asked about. */
const QUIET_MS = 400;

const askLedger: AskLedger = async (query, mark) => {
  const response = await fetch(`/api/ledger?${query}`, { cache: "no-store", ...(mark !== null && { headers: { "if-none-match": mark } }) });
  if (response.status === 304) return null;
  if (!response.ok) throw new Error("no answer");
  return { panel: (await response.json()) as ShelfPanel, mark: response.headers.get("etag") ?? "" };
};

/** The ledger beside the text in hand, kept up while the screen is seen. */
export function useLedger(editionId: string, start: Ledger, draft: Draft): Shelf {
  const [shelf] = useState(() =>
    createShelf(
      editionId,
      start,
      () => ({
        about: draft.fields().about,
        cited: [...new Set(citationsIn(draft.body()).flatMap(({ claimId }) => claimId ?? []))],
      }),
      askLedger,
    ),
  );
  const asked = useRef("");
  useEffect(() => {
    let soon: ReturnType<typeof setTimeout> | undefined;
    const ask = () => void (document.visibilityState === "visible" && link.mayAsk() && shelf.ask());
    const askIfNew = () => {
      const about = draft
        .fields()
        .about.map(({ id }) => id)
        .join(" ");
      if (about === asked.current) return;
      asked.current = about;
      ask();
    };
    asked.current = draft
      .fields()
      .about.map(({ id }) => id)
      .join(" ");
    ask();
    const every = setInterval(ask, ASK_MS);
    const stop = draft.subscribe(() => {
      clearTimeout(soon);
      soon = setTimeout(askIfNew, QUIET_MS);
    });
    document.addEventListener("visibilitychange", ask);
    return () => {
      clearInterval(every);
      clearTimeout(soon);
      stop();
      document.removeEventListener("visibilitychange", ask);
    };
  }, [shelf, draft]);
  return shelf;
}
