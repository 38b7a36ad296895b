import type { Failure } from "./result";

/** Messages by the field they stand at, as a path: `names.1.text`. */
export type FieldMessages = Record<string, string[]>;

/** What the edge adds to the domain's refusals. */
export type EdgeFailure =
  | { kind: "invalid"; fields: FieldMessages }
  | { kind: "signed_out" }
  | { kind: "too_many"; retryAfter: number }
  | { kind: "unavailable" };

/**
 * The answer to a form. `typed` gives back what a form that must also work without scripts would lose with its page;
 * never a password.
 */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: Failure | EdgeFailure; typed?: Record<string, string> };
/** What a form of the desk hears back: null before it was first sent. */
export type ActionState<T> = Answer<T> | null;
export type Action<T> = (previous: ActionState<T>, sent: unknown) => Promise<ActionState<T>>;
