import { EDITION_STATUSES, VERBS } from "@/domain/articles/vocabulary";
import type { EdgeFailure, FieldMessages } from "@/domain/kernel/answer";
import type { Failure } from "@/domain/kernel/result";
import { issueWords } from "./issue-words";
import { ruleWords } from "./rule-words";
import { DONE_WORDS, STATE_IN_A_SENTENCE } from "./state-words";

export type AnyFailure = Failure | EdgeFailure;
/** What went wrong, and what to do about it. */
export type FailureWords = { says: string; remedy: string };

const NOUNS: Record<string, string> = {
  article: "story",
  comment: "note",
  edition: "version of the story",
  revision: "saved text",
  source_work: "source work",
  user: "person on the desk",
  session: "sign-in",
};

type Wording = { [K in AnyFailure["kind"]]: (failure: Extract<AnyFailure, { kind: K }>) => FailureWords };

const WORDING: Wording = {
  not_found: ({ what }) => ({
    says: `This ${NOUNS[what] ?? what.replaceAll("_", " ")} is not there any more.`,
    remedy: "Go back to the list and look for it.",
  }),
  forbidden: ({ rule }) => ({
    says: SAID_OF_RULES[rule] ?? "That was not done.",
    remedy: ruleWords(rule),
  }),
  wrong_state: ({ is, attempted }) => ({
    says: LEDGER_STATES[attempted]?.(is) ?? `This version is ${stateOf(is)}, so it cannot be ${doneOf(attempted)}.`,
    remedy: "Reload the page to see how it stands now.",
  }),
  conflict: ({ expected, actual }) => ({
    says: `Somebody saved this while you worked: you had version ${expected}, the desk has ${actual}.`,
    remedy: "What you typed is still here. Copy what you need, then reload.",
  }),
  not_ready: ({ issues }) => ({
    says: issues.length === 1 ? "One thing is in the way." : `${issues.length} things are in the way.`,
    remedy: "Nothing you typed is lost.",
  }),
  invalid: ({ fields }) => {
    const count = Object.keys(fields).length;
    return { says: count === 1 ? "One field needs a change." : `${count} fields need a change.`, remedy: "Nothing you typed is lost." };
  },
  signed_out: () => ({ says: "You are signed out.", remedy: "What you typed is still here. Sign in, then send it again." }),
  too_many: ({ retryAfter }) => ({ says: "That was tried too often.", remedy: `Wait ${waitOf(retryAfter)}, then try again.` }),
  unavailable: () => ({ says: "The database did not answer. Nothing was changed.", remedy: "Try again in a moment." }),
};

/** Rules that say more than that nothing was done. */
const SAID_OF_RULES: Record<string, string> = {
  wrong_credentials: "You are not signed in.",
  wrong_password: "That is not your password.",
};

/** A sentence and its remedy for every way the desk may refuse. */
export function failureWords<K extends AnyFailure["kind"]>(failure: Extract<AnyFailure, { kind: K }>): FailureWords {
  const wording = WORDING[failure.kind as K] as (failure: Extract<AnyFailure, { kind: K }>) => FailureWords;
  return wording(failure);
}

/** What stands at which field. */
export function fieldMessagesOf(failure: AnyFailure): FieldMessages {
  if (failure.kind === "invalid") return failure.fields;
  if (failure.kind === "forbidden" && failure.rule === "wrong_password") return { ownPassword: ["That is not your password."] };
  if (failure.kind !== "not_ready") return {};
  const fields: FieldMessages = {};
  for (const issue of failure.issues) fields[issue.field] = [...(fields[issue.field] ?? []), issueWords(issue)];
  return fields;
}

/** What somebody else has done meanwhile to a fact, a question or a flag. */
const LEDGER_STATES: Record<string, (is: string) => string> = {
  make_public: (is) => (is === "public" ? "Readers know this fact already." : "This fact was taken back, so it cannot be made public."),
  retract: () => "This fact was taken back already.",
  relate: () => "One of the two facts was taken back, so nothing bears on it any more.",
  lift_embargo: (is) => (is === "retracted" ? "This fact was taken back." : "This fact is under no embargo."),
  undo_verify: (is) => (is === "unchecked" ? "There is no check to take back." : "The check was made too long ago to be taken back."),
  rule: () => "One of the two facts was taken back, so there is nothing left to decide.",
  close_question: () => "This question is closed already.",
  close_flag: () => "This sentence was settled already.",
  change_picture: () => "This picture is retired. Put it back first.",
  replace_picture: () => "This picture is retired. Put it back first.",
  retire_picture: () => "This picture is retired already.",
  restore_picture: () => "This picture is in the library already.",
  save_settings: () => "Somebody saved these settings while you worked. Nothing was changed.",
  arrange_front: () => "Somebody arranged the front page while you did. Nothing was changed.",
};

const stateOf = (is: string) => {
  const status = EDITION_STATUSES.find((one) => one === is);
  return status ? STATE_IN_A_SENTENCE[status] : is.replaceAll("_", " ");
};

const doneOf = (attempted: string) => {
  if (attempted === "start_edition") return "updated";
  const verb = VERBS.find((one) => one === attempted);
  return verb ? DONE_WORDS[verb] : `used for “${attempted.replaceAll("_", " ")}”`;
};

/** Seconds as a wait somebody can plan: "40 seconds", "3 minutes". */
function waitOf(seconds: number): string {
  if (seconds < 60) return seconds === 1 ? "1 second" : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? "1 minute" : `${minutes} minutes`;
}
