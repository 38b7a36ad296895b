import type { Role } from "@/domain/kernel/context";
import { PLACES, railOf } from "./places";

/** Something the palette offers: where it leads, what kind of thing it is, and the key that does the same. */
export type Offer = { id: string; group: Group; label: string; note?: string | undefined; href: string; keys?: string | undefined };
export const GROUPS = ["Lately", "Actions", "Stories", "Shows and seasons", "People", "Media"] as const;
export type Group = (typeof GROUPS)[number];

const BEGIN: Offer[] = [
  { id: "do:story", group: "Actions", label: "New story", href: "/desk/articles/new", keys: "C" },
  { id: "do:show", group: "Actions", label: "Add a show", href: "/desk/shows/new" },
  { id: "do:person", group: "Actions", label: "Add a person", href: "/desk/people/new" },
];

/** What can be done from everywhere, by role. */
export function verbsOf(role: Role): Offer[] {
  const places = [...railOf(role).flat(), "notifications" as const, "account" as const];
  return [
    ...BEGIN,
    ...places.map((place) => ({
      id: `go:${place}`,
      group: "Actions" as const,
      label: `Go to ${PLACES[place].name}`,
      href: PLACES[place].href,
      keys: PLACES[place].letter && `G ${PLACES[place].letter}`,
    })),
  ];
}

const PREFIXES: Record<string, Group> = { ">": "Actions", "#": "Shows and seasons", "@": "People" };

/** What is asked and of which kind alone: `#squid`, `@park`, `>review`. */
export function askedOf(typed: string): { text: string; only: Group | null; wantsHelp: boolean } {
  const only = PREFIXES[typed[0] ?? ""] ?? null;
  return { text: (only ? typed.slice(1) : typed).trim(), only, wantsHelp: typed.trim() === "/" };
}

/** Verbs with every word of what is asked in them, in any order. */
export function verbsLike(verbs: readonly Offer[], text: string): Offer[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return verbs.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
}
