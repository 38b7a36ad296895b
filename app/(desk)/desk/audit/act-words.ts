import { deedWords } from "@/components/desk/deed-words";

/** What was done, without who and to what: "changed the role of". Stories have their own words, those of their timeline. */
const ACTS: Record<string, string> = {
  "user.create": "made an account for",
  "user.change_role": "changed the role of",
  "user.suspend": "suspended",
  "user.restore": "restored",
  "user.set_password": "set a new password for",
  "user.change_password": "changed their own password",
  "session.start": "signed in",
  "session.end": "signed a browser out",
  "session.end_others": "signed every other browser out",
  "author.create": "made a byline for",
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
  "show.restate": "derived where a show stands",
};
const VERBS: Record<string, string> = {
  create: "added",
  update: "changed",
  delete: "deleted",
  merge: "merged",
  reorder: "put in order",
  add: "added",
  remove: "removed",
};

export function actWords(action: string): string {
  const [noun = "", verb = ""] = action.split(".");
  const known = ACTS[action];
  if (known) return known;
  if (noun === "article" || noun === "edition") return deedWords(action);
  const spoken = VERBS[verb] ?? verb.replaceAll("_", " ");
  return `${spoken} the ${noun.replaceAll("_", " ")}`;
}

/** A row of the record that names nothing: ids are for machines, and the links lead there. */
const isForMachines = (key: string) => /Id$|^id$|hash$/i.test(key);
const TEXT_MAX = 80;

/** "role: writer → editor", one for each thing that changed; what only came is told alone. */
export function changeWords(before: Record<string, unknown> | null, after: Record<string, unknown> | null): string[] {
  const keys = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].filter((key) => !isForMachines(key));
  return keys.map((key) => {
    const [was, is] = [before?.[key], after?.[key]].map(textOf);
    const name = nameOf(key);
    return was === undefined ? `${name}: ${is ?? "none"}` : `${name}: ${was} → ${is ?? "none"}`;
  });
}

const NAMES: Record<string, string> = { ipPrefix: "network" };

const nameOf = (key: string) =>
  NAMES[key] ??
  key
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll("_", " ")
    .toLowerCase();

function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > TEXT_MAX ? `${text.slice(0, TEXT_MAX)}…` : text;
}
