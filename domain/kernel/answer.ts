import type { Failure } from "./result";

/** Messages by the field they stand at, as a path: `names.1.text`. */
export type FieldMessages = Record<string, string[]>;

/** What the edge adds to the domain's refusals. */
export type EdgeFailure =
  | { kind: "invalid"; fields: FieldMessages }
  | { kind: "signed_out" }
  | { kind: "too_many"; retryAfter: number }
  | { kind: "unavailable" };

/** What a form of the desk hears back: null before it was first sent. */
export type ActionState<T> = { ok: true; value: T } | { ok: false; error: Failure | EdgeFailure } | null;
export type Action<T> = (previous: ActionState<T>, sent: unknown) => Promise<ActionState<T>>;
