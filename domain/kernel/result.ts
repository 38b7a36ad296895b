/** Every way a command may refuse. Bugs and outages are thrown; refusals are returned. */
export type Failure =
  | { kind: "not_found"; what: string; id: string }
  | { kind: "forbidden"; rule: string }
  | { kind: "wrong_state"; is: string; attempted: string }
  | { kind: "conflict"; expected: number; actual: number }
  | { kind: "not_ready"; issues: Issue[] };

/**
 * One thing that keeps an act from being done: the field it stands in and a code that pages turn into words.
 * `detail` is a count, a limit, the id of a record or an address offered, never what was typed.
 */
export type Issue = { field: string; code: IssueCode; detail?: string | number };

export const ISSUE_CODES = [
  "blank",
  "too_long",
  "no_show_linked",
  "no_byline",
  "tk_left",
  "open_suggestions",
  "already_answered",
  "cites_retracted",
  "cites_contradicted",
  "cites_closed",
  "cites_rumour",
  "cites_not_public",
  "cites_disputed",
  "fact_unchecked",
  "one_source",
  "estimate_unmarked",
  "headline_too_firm",
  "headline_states_rumour",
  "headline_states_estimate",
  "same_question",
  "live_in_quotation",
  "wording_too_firm",
  "link_text_vague",
  "heading_skips",
  "quote_unattributed",
  "video_unfinished",
  "link_card_unfinished",
  "related_story_missing",
  "spoiler_unlabelled",
  "not_safe",
  "table_uncaptioned",
  "table_too_large",
  "leads_to_dark_story",
  "note_missing",
  "not_live",
  "twice",
  "in_the_past",
  "before_embargo",
  "reason_missing",
  "headline_not_repeated",
  "slug_taken",
  "slug_reserved",
  "slug_malformed",
  "title_taken",
  "number_taken",
  "position_taken",
  "address_fixed",
  "near_match",
  "own_source",
  "latin_title_missing",
  "latin_name_missing",
  "name_taken",
  "email_taken",
  "billing_incomplete",
  "in_use",
  "unknown_record",
  "already_named",
  "same_text",
  "other_show",
  "open_edition_exists",
  "live_edition_exists",
  "was_published",
  "was_wrong_missing",
  "last_admin",
  "password_weak",
  "season_missing",
  "no_part_here",
  "needs_a_day",
  "happened_after_it_was_said",
  "cannot_be_planned",
  "must_be_planned",
  "value_incomplete",
  "weaker_needs_ruling",
  "more_than_certain",
  "windows_overlap",
  "needs_a_source",
  "needs_reasoning",
  "official_needs_the_page_itself",
  "official_needs_an_authority",
  "confirmed_needs_authority_or_two_origins",
  "relation_circle",
  "chain_too_long",
  "sources_changed",
  "read_what",
  "one_speaker",
  "anonymous_is_named",
  "rumour_cannot_win",
  "not_in_conflict",
  "already_asked",
  "still_stated",
  "carries_facts",
  "password_wrong",
  "picture_unreadable",
  "picture_kind_not_taken",
  "picture_too_large",
  "picture_too_small",
  "picture_known",
  "picture_alt_missing",
  "picture_credit_missing",
  "picture_missing",
  "licence_ended",
  "picture_narrow",
  "licence_ends_soon",
  "storage_full",
  "upload_cut_short",
  "open_blocking_comment",
  "open_comment",
  "no_related_story",
  "same_show_lately",
  "season_just_aired",
  "zone_unknown",
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];

export type Result<T> = { ok: true; value: T } | Refusal;
export type Refusal = { ok: false; error: Failure };

export const ok = <T>(value: T): Result<T> & { ok: true } => ({ ok: true, value });
export const refuse = (error: Failure): Refusal => ({ ok: false, error });
export const notFound = (what: string, id: string) => refuse({ kind: "not_found", what, id });
export const notReady = (...issues: Issue[]) => refuse({ kind: "not_ready", issues });

/** A policy's answer; `rule` names the rule that said no. */
export type Verdict = { allowed: true } | { allowed: false; rule: string };

export const allow: Verdict = { allowed: true };
export const deny = (rule: string): Verdict => ({ allowed: false, rule });

/** The refusal a verdict amounts to, or null where it allows. */
export const refusalOf = (verdict: Verdict): Refusal | null => (verdict.allowed ? null : refuse({ kind: "forbidden", rule: verdict.rule }));
