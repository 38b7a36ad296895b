import type { Db } from "@/db/connect";

export const ROLES = ["writer", "editor", "admin"] as const;
export type Role = (typeof ROLES)[number];

declare const made: unique symbol;

/**
 * Who asks. `system` is the worker's clock and `reader` someone at a public form; each may do what a policy
 * names it for and nothing else. Branded: `domain/kernel/actor.ts` makes them, and only the doors may call it.
 */
export type Actor = { readonly id: string; readonly role: Role | "system" | "reader"; readonly [made]: true };

/** What every command needs from outside: where the data is, who asks, and when. */
export type Context = { db: Db; actor: Actor; now: Date };

/** Editors and admins: those who may act on other people's copy. */
export const isSenior = (actor: Actor) => actor.role === "editor" || actor.role === "admin";
export const isStaff = (actor: Actor) => actor.role === "writer" || isSenior(actor);
