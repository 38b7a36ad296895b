import type { Issue } from "../kernel/result";
import { blockIssues } from "./block-issues";
import { citedIssues, EMPTY_LEDGER, type Ledger } from "./citations";
import type { Spoilers } from "./copy";
import { type Doc, textOf, tkCount } from "./document";
import { headlineIssues } from "./headline";
import { withoutSuggestions } from "./suggestions";
import { suggestionKeys } from "./suggestions-in";
import { AUTOSAVE_WINDOW_MS, type EditionStatus, HEADLINE_MAX, STANDFIRST_MAX, type Verb } from "./vocabulary";

/** The whole editorial workflow on one screen: verb, then from-status, then to-status. What is blank is refused. */
const MOVES: Record<Verb, Partial<Record<EditionStatus, EditionStatus>>> = {
  edit: { draft: "draft", in_review: "in_review", changes_requested: "changes_requested", approved: "in_review", scheduled: "in_review" },
  submit: { draft: "in_review", changes_requested: "in_review" },
  recall: { in_review: "draft" },
  request_changes: { in_review: "changes_requested", approved: "changes_requested" },
  approve: { in_review: "approved" },
  schedule: { approved: "scheduled" },
  unschedule: { scheduled: "approved" },
  publish: { approved: "published", scheduled: "published" },
  supersede: { published: "superseded" },
  withdraw: { published: "withdrawn" },
  expire: { published: "withdrawn" },
  reinstate: { withdrawn: "published" },
  spike: { draft: "spiked", in_review: "spiked", changes_requested: "spiked", approved: "spiked" },
  unspike: { spiked: "draft" },
};

/** Where `verb` leads from `status`, or null where it leads nowhere. */
export const nextStatus = (verb: Verb, status: EditionStatus): EditionStatus | null => MOVES[verb][status] ?? null;

/** Whether this save overwrites the head: one person's, unsealed, within the window counted from the row's first save. */
export function foldsInto(head: { savedBy: string; savedAt: Date; sealedAt: Date | null }, actorId: string, now: Date): boolean {
  return head.sealedAt === null && head.savedBy === actorId && now.getTime() - head.savedAt.getTime() < AUTOSAVE_WINDOW_MS;
}

export type Readable = { headline: string; standfirst: string; body: Doc; spoilers?: Spoilers | null | undefined };
export type Links = { bylines: readonly unknown[]; about: readonly unknown[] };

/** What keeps copy on its writer's desk: something a reviewer would have to ask for before reading. */
export function submitIssues(copy: Readable, links: Links): Issue[] {
  return [...blanks(copy), ...headlineTooLong(copy), ...noByline(links)];
}

/** Everything that keeps copy from the public, all at once. */
export function publishIssues(copy: Readable, links: Links, ledger: Ledger = EMPTY_LEDGER): Issue[] {
  const issues = submitIssues(copy, links);
  if (copy.standfirst.length > STANDFIRST_MAX) issues.push({ field: "standfirst", code: "too_long", detail: STANDFIRST_MAX });
  if (links.about.length === 0) issues.push({ field: "about", code: "no_show_linked" });
  return [
    ...issues,
    ...headlineIssues(copy, ledger.claims),
    ...tksLeft(copy),
    ...fenceIssues(copy),
    ...openSuggestions(copy),
    ...blockIssues(withoutSuggestions(copy.body)),
    ...citedIssues(copy.body, ledger),
  ];
}

/** A fence hides what the headline says by another one. */
function fenceIssues({ headline, spoilers }: Readable): Issue[] {
  if (!spoilers) return [];
  const { safeHeadline } = spoilers;
  if (safeHeadline.trim() === "") return [{ field: "safeHeadline", code: "blank" }];
  if (safeHeadline.length > HEADLINE_MAX) return [{ field: "safeHeadline", code: "too_long", detail: HEADLINE_MAX }];
  return safeHeadline === headline ? [{ field: "safeHeadline", code: "not_safe" }] : [];
}

function openSuggestions({ body }: Readable): Issue[] {
  const { size } = suggestionKeys(body);
  return size > 0 ? [{ field: "body", code: "open_suggestions", detail: size }] : [];
}

function blanks(copy: Readable): Issue[] {
  const fields = { headline: copy.headline, standfirst: copy.standfirst, body: textOf(copy.body) };
  return Object.entries(fields).flatMap(([field, text]) => (text.trim() === "" ? [{ field, code: "blank" } as const] : []));
}

const headlineTooLong = ({ headline }: Readable): Issue[] =>
  headline.length > HEADLINE_MAX ? [{ field: "headline", code: "too_long", detail: HEADLINE_MAX }] : [];

const noByline = ({ bylines }: Links): Issue[] => (bylines.length === 0 ? [{ field: "byline", code: "no_byline" }] : []);

function tksLeft(copy: Readable): Issue[] {
  const { headline, standfirst, spoilers } = copy;
  const fields = { headline, standfirst, safeHeadline: spoilers?.safeHeadline ?? "", body: textOf(copy.body) };
  return Object.entries(fields).flatMap(([field, text]) => {
    const count = tkCount(text);
    return count > 0 ? [{ field, code: "tk_left", detail: count } as const] : [];
  });
}
