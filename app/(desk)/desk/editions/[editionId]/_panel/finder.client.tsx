"use client";
import { useEffect, useRef, useState } from "react";
import type { Combobox, ComboboxProps } from "@/components/ui/combobox";
import { TextField } from "@/components/ui/input";

/** Once it is here, every finder is one from the beginning. */
let fetched: typeof Combobox | null = null;
export const fetchFinder = async () => {
  fetched ??= (await import("@/components/ui/combobox")).Combobox;
  return fetched;
};

/** A combobox that is fetched when somebody comes near it. Until then a field that takes what is typed, and hands it over. */
export function Finder(props: ComboboxProps & { id: string }) {
  const [Found, setFound] = useState(() => fetched);
  const [typed, setTyped] = useState("");
  const still = useRef<HTMLInputElement>(null);
  const hadFocus = useRef(false);
  const isComposing = useRef(false);
  const fetchIt = async () => {
    const here = await fetchFinder().catch(() => null);
    if (isComposing.current) return;
    hadFocus.current = document.activeElement === still.current;
    setFound(() => here);
  };
  useEffect(() => {
    if (Found && hadFocus.current) document.getElementById(props.id)?.focus();
  }, [Found, props.id]);
  if (Found) return <Found {...props} typedBefore={typed} />;
  const { id, name, label, hint, placeholder } = props;
  return (
    <TextField
      {...{ id, name, label, hint, placeholder }}
      ref={still}
      role="combobox"
      aria-expanded={false}
      aria-autocomplete="list"
      autoComplete="off"
      value={typed}
      onFocus={fetchIt}
      onPointerEnter={fetchIt}
      onCompositionStart={() => {
        isComposing.current = true;
      }}
      onCompositionEnd={() => {
        isComposing.current = false;
        void fetchIt();
      }}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}
