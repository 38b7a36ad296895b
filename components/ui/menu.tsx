"use client";
import Link from "next/link";
import {
  type ComponentProps,
  cloneElement,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";

type Props = {
  /** The button that opens it, and gets the focus back. */
  trigger: ReactElement<ComponentProps<"button">>;
  children: ReactNode;
};

/**
 * A short list of acts behind one button: arrows, Home, End and first letters move, Escape leaves, Tab goes on.
 * Our own, because the library's leaves focusable guards in the page that assistive technology is told to ignore.
 */
export function Menu({ trigger, children }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const root = useRef<HTMLSpanElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const back = () => root.current?.querySelector("button")?.focus();

  useEffect(() => {
    if (!isOpen) return;
    itemsOf(list.current)[0]?.focus();
    const onPress = ({ target }: PointerEvent) => !root.current?.contains(target as Node) && setIsOpen(false);
    document.addEventListener("pointerdown", onPress);
    return () => document.removeEventListener("pointerdown", onPress);
  }, [isOpen]);

  // A dialog that an act opens gives the focus back to whatever had it: the button, as the act itself is gone by then.
  const leave = () => {
    back();
    setIsOpen(false);
  };
  const openByArrow = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    setIsOpen(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Tab") return setIsOpen(false);
    if (event.key === "Escape") {
      event.stopPropagation();
      return leave();
    }
    const next = itemFor(event.key, itemsOf(list.current));
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <span className="menu" ref={root}>
      {cloneElement(trigger, {
        "aria-haspopup": "menu",
        "aria-expanded": isOpen,
        "aria-controls": isOpen ? id : undefined,
        onClick: () => setIsOpen(!isOpen),
        onKeyDown: openByArrow,
      })}
      {isOpen ? (
        <div className="pop pop-list" role="menu" id={id} ref={list} tabIndex={-1} onKeyDown={onKeyDown} onClick={leave}>
          {children}
        </div>
      ) : null}
    </span>
  );
}

export function MenuItem({ onSelect, isDisabled = false, children }: { onSelect: () => void; isDisabled?: boolean; children: ReactNode }) {
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      className="pop-item"
      aria-disabled={isDisabled}
      onClick={isDisabled ? undefined : onSelect}
    >
      {children}
    </button>
  );
}

/** An act that leads to another page. */
export function MenuLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link role="menuitem" tabIndex={-1} className="pop-item" href={href}>
      {children}
    </Link>
  );
}

const itemsOf = (list: HTMLElement | null) => [...(list?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];

/** Where a key leads among the items, from the one that has the focus. */
function itemFor(key: string, items: readonly HTMLElement[]): HTMLElement | undefined {
  const at = items.indexOf(document.activeElement as HTMLElement);
  if (key === "ArrowDown") return items[(at + 1) % items.length];
  if (key === "ArrowUp") return items[(at - 1 + items.length) % items.length];
  if (key === "Home") return items[0];
  if (key === "End") return items.at(-1);
  if (key.length !== 1 || key === " ") return undefined;
  const rest = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return rest.find((item) => item.textContent?.trim().toLowerCase().startsWith(key.toLowerCase()));
}
