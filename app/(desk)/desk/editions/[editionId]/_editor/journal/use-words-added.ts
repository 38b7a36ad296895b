import { useEffect, useState } from "react";
import { wordsOf } from "@/app/(desk)/desk/_journal/entry";
import type { DraftStart } from "../draft";

/** "43 words"; null until they are counted, which needs the code that compares. */
export function useWordsAdded(before: DraftStart, after: DraftStart): string | null {
  const [words, setWords] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    void import("./difference").then(({ differenceBetween, wordsAdded }) => {
      if (!isGone) setWords(wordsOf(wordsAdded(differenceBetween(before, after))));
    });
    return () => {
      isGone = true;
    };
  }, [before, after]);
  return words;
}
