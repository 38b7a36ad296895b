import { useRef, useState } from "react";

export type Row<T> = { key: number; value: T };

/** The list with the entry at `from` moved to `to`; the same list where either is outside it. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const next = [...list];
  if (from < 0 || to < 0 || from >= list.length || to >= list.length) return next;
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}

/** Rows of a form that can be added, taken out and moved; each keeps its key, and with it what was typed in it. */
export function useRows<T>(initial: readonly T[]) {
  const nextKey = useRef(initial.length);
  const [rows, setRows] = useState<Row<T>[]>(() => initial.map((value, key) => ({ key, value })));
  return {
    rows,
    add: (value: T) => {
      const key = nextKey.current++;
      setRows((before) => [...before, { key, value }]);
      return key;
    },
    change: (key: number, part: Partial<T>) =>
      setRows((before) => before.map((row) => (row.key === key ? { key, value: { ...row.value, ...part } } : row))),
    remove: (key: number) => setRows((before) => before.filter((row) => row.key !== key)),
    move: (from: number, to: number) => setRows((before) => moved(before, from, to)),
  };
}
