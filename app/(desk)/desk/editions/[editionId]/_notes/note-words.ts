import { failureWords } from "@/components/desk/failure-words";
import type { Anchor } from "@/domain/articles/anchors";
import type { Thread } from "@/domain/articles/queries/threads";
import type { SendFailure } from "./doors.client";

const QUOTED_MAX = 80;

/** The words a thread is about, as a sentence goes on: on “first meant to begin…”. */
export function onWords(anchor: Anchor | null): string {
  if (!anchor) return "on the whole story";
  const exact = anchor.quote?.exact.replace(/\s+/g, " ").trim();
  return exact ? `on “${exact.length > QUOTED_MAX ? `${exact.slice(0, QUOTED_MAX)}…` : exact}”` : "on this paragraph";
}

/** A thread's name for whoever listens: who began it, on what, and what hangs on it. */
export function threadLabel(thread: Thread, isDetached: boolean): string {
  const { anchor, isBlocking, settled, remarks } = thread;
  const state = settled ? ", settled" : isBlocking ? ", must be settled before approval" : "";
  return `Note by ${remarks[0]?.by ?? ""} ${onWords(anchor)}${isDetached ? ", whose words are gone" : ""}${state}`;
}

/** Whom a note reached. */
export const toldWords = (names: readonly string[]): string => (names.length > 0 ? `Told: ${names.join(", ")}.` : "Nobody is told.");

/** Why a note was not sent; its words are still in the field. */
export function sendFailureWords(failure: SendFailure): string {
  if (failure.kind === "unreachable")
    return "Not sent: the desk cannot be reached. Your words are kept on this device and go out when it can.";
  if (failure.kind === "invalid") return Object.values(failure.fields).flat().join(" ");
  const { says, remedy } = failureWords(failure);
  return `${says} ${remedy}`;
}

/** Why something was not done to a thread. */
export const actFailureWords = (failure: SendFailure): string =>
  failure.kind === "unreachable" ? "Not done: the desk cannot be reached. Try again when it can." : sendFailureWords(failure);
