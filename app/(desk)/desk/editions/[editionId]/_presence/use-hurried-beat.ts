import { useEffect } from "react";
import { type Autosave, lacksThePen } from "../_editor/autosave";
import { usePenHere } from "./use-pen";

/** A save that is refused for want of the pen tells sooner than the next beat that somebody took it. */
export function useHurriedBeat(autosave: Autosave) {
  const { beat } = usePenHere();
  useEffect(
    () =>
      autosave.subscribe(() => {
        if (lacksThePen(autosave.state())) void beat();
      }),
    [autosave, beat],
  );
}
