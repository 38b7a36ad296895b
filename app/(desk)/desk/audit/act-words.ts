import { deedWords } from "@/components/desk/deed-words";
import { STATE_IN_A_SENTENCE } from "@/components/desk/state-words";
import { EDITION_STATUSES } from "@/domain/articles/vocabulary";

/** What was done, without who and to what: "changed the role of". Stories have their own words, those of their timeline. */
const ACTS: Record<string, string> = {
  "user.create": "made an account for",
  "user.change_role": "changed the role of",
  "user.suspend": "suspended",
  "user.restore": "restored",
  "user.set_password": "set a new password for",
  "user.change_password": "changed their own password",
  "user.choose_notices": "chose what they are told of",
  "user.mute_story": "muted a story for themselves",
  "user.hear_story": "hears of a muted story again",
  "session.start": "signed in",
  "session.end": "signed a browser out",
  "session.end_others": "signed every other browser out",
  "author.create": "made a byline for",
  "author.describe": "described",
  "settings.update": "changed the settings of the newsroom",
  "page.restore": "put back an older text of",
  "front.arrange": "arranged the front page",
  "claim.lift_embargo": "lifted the embargo of a fact",
  "season.undo_verify": "took back a check of sources",
  "claim.record": "recorded a fact",
  "claim.make_public": "made a fact public",
  "claim.retract": "took a fact back",
  "claim.relate": "said how two facts bear on each other",
  "claim.rule": "ruled between two facts",
  "claim.remove_relation": "took back how two facts bear on each other",
  "season.verify": "checked the sources of a season",
  "question.raise": "raised an open question",
  "question.close": "closed an open question",
  "estimate.make": "made an estimate",
  "flag.keep": "kept a flagged sentence",
  "flag.assign": "gave a flagged sentence to somebody",
  "follower.ask": "asked to follow",
  "follower.ask_for_link": "asked for the link to their choices",
  "follower.confirm": "confirmed what they follow",
  "follower.change_choices": "changed what they are told of",
  "follower.stop_one": "stopped following something",
  "follower.stop_all": "stopped all mail",
  "follower.erase": "erased a follower",
  "follower.bounced": "noted that an address takes no mail",
  "follower.complained": "noted that an address does not want our mail",
  "notification.released": "let mail go to followers",
  "notification.cancelled": "stopped mail to followers",
  "show.restate": "derived where a show stands",
  "article.delete_for_good": "deleted a story for good",
  "credits.set": "set the credits of",
  "show.link_source_work": "linked a source work to",
  "show.unlink_source_work": "took a source work off",
};
const VERBS: Record<string, string> = {
  create: "added",
  update: "changed",
  delete: "deleted",
  add: "added",
  describe: "described",
  frame: "framed",
  replace: "replaced",
  retire: "retired",
  restore: "put back",
};

export function actWords(action: string): string {
  const [noun = "", verb = ""] = action.split(".");
  const known = ACTS[action];
  if (known) return known;
  if (noun === "article" || noun === "edition" || noun === "comment") return deedWords(action);
  const spoken = VERBS[verb] ?? verb.replaceAll("_", " ");
  return `${spoken} the ${noun.replaceAll("_", " ")}`;
}

/** Ids are for machines, and the links lead to what they name. */
const isForMachines = (key: string, value: unknown) => /Ids?$|^id$|hash$/i.test(key) || [value].flat(2).some(isId);
const isId = (value: unknown) => typeof value === "string" && UUID.test(value);
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
const TEXT_MAX = 80;

type Values = Record<string, unknown> | null;

/**
 * "role: writer → editor", one for each thing that changed; what is named on one side alone is told without an arrow,
 * what stayed as it was not at all.
 * `timeWords` says an instant by the desk's clock.
 */
export function changeWords(before: Values, after: Values, timeWords: (at: Date) => string): string[] {
  const say = (value: unknown) => textOf(value, timeWords);
  const keys = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...keys]
    .filter((key) => !isForMachines(key, after?.[key] ?? before?.[key]))
    .map((key) => ({ key, told: [before, after].filter((values) => values && key in values).map((values) => say(values?.[key])) }))
    .filter(({ told: [was, is] }) => was !== is)
    .map(({ key, told }) => `${nameOf(key)}: ${told.join(" → ")}`);
}

const NAMES: Record<string, string> = {
  ipPrefix: "network",
  secondPerson: "two people",
  notificationHoldMinutes: "hold of news in minutes",
};

const nameOf = (key: string) =>
  NAMES[key] ??
  key
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll("_", " ")
    .toLowerCase();

/** A word of the code's own, as people say it: "filming_wrapped". */
const wordsOf = (value: unknown) =>
  typeof value !== "string" ? JSON.stringify(value) : /^[a-z]+(_[a-z]+)+$/.test(value) ? value.replaceAll("_", " ") : value;

function textOf(value: unknown, timeWords: (at: Date) => string): string {
  if (value === undefined || value === null) return "none";
  if (typeof value === "string" && INSTANT.test(value)) return timeWords(new Date(value));
  const status = EDITION_STATUSES.find((one) => one === value);
  if (status) return STATE_IN_A_SENTENCE[status];
  const text = Array.isArray(value) ? value.map(wordsOf).join(", ") || "none" : wordsOf(value);
  return text.length > TEXT_MAX ? `${text.slice(0, TEXT_MAX)}…` : text;
}
