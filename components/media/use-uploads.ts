import { useCallback, useEffect, useRef, useState } from "react";
import { type Outcome, type Sent, sendPicture } from "./upload";
import { percentOf } from "./upload-words";

export type Item = { key: number; file: File; sent: number; outcome: Outcome | null; isUnderWay: boolean };

/** Pictures on their way at once. */
const AT_ONCE = 2;

/** Files on their way to the library: in turn, each by itself; one that fails does not stop the next. */
export function useUploads(onSent: (sent: Sent, file: File) => void, replaces?: string) {
  const [items, setItems] = useState<readonly Item[]>([]);
  const now = useRef(items);
  const stops = useRef(new Map<number, AbortController>());
  const count = useRef(0);
  const told = useRef(onSent);
  told.current = onSent;

  const show = useCallback((next: readonly Item[]) => {
    now.current = next;
    setItems(next);
  }, []);
  const change = useCallback(
    (key: number, values: Partial<Item>) => show(now.current.map((item) => (item.key === key ? { ...item, ...values } : item))),
    [show],
  );
  const next = useCallback(() => {
    const free = AT_ONCE - now.current.filter(({ isUnderWay }) => isUnderWay).length;
    for (const { key, file } of now.current
      .filter(({ isUnderWay, outcome }) => !isUnderWay && outcome === null)
      .slice(0, Math.max(0, free))) {
      const stop = new AbortController();
      stops.current.set(key, stop);
      change(key, { isUnderWay: true, sent: 0 });
      void sendPicture({ file, replaces, signal: stop.signal, onProgress: (sent) => change(key, { sent }) }).then((outcome) => {
        stops.current.delete(key);
        change(key, { outcome, isUnderWay: false, ...(outcome.kind === "sent" && { sent: file.size }) });
        if (outcome.kind === "sent") told.current(outcome.value, file);
        next();
      });
    }
  }, [change, replaces]);
  const add = useCallback(
    (files: readonly File[]) => {
      const arrived = files.map((file) => ({ key: ++count.current, file, sent: 0, outcome: null, isUnderWay: false }));
      show([...now.current.filter(({ outcome }) => outcome?.kind !== "sent"), ...arrived]);
      next();
    },
    [next, show],
  );
  const retry = (key: number) => {
    change(key, { outcome: null, sent: 0 });
    next();
  };
  const cancel = (key: number) => {
    stops.current.get(key)?.abort();
    if (!stops.current.has(key)) change(key, { outcome: { kind: "stopped" } });
  };
  const dismiss = (key: number) => show(now.current.filter((item) => item.key !== key));
  useEffect(() => {
    const all = stops.current;
    // What waited for a line starts again by itself when there is one.
    const again = () => {
      for (const { key, outcome } of now.current) if (outcome?.kind === "broken") change(key, { outcome: null, sent: 0 });
      next();
    };
    window.addEventListener("online", again);
    return () => {
      window.removeEventListener("online", again);
      for (const stop of all.values()) stop.abort();
    };
  }, [change, next]);
  return { items, add, retry, cancel, dismiss };
}
export type Uploads = ReturnType<typeof useUploads>;

export const percentIn = ({ sent, file }: Item) => Math.min(100, percentOf(sent, file.size));
