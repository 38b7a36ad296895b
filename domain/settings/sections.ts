import type { SaveSettings } from "./schema";
import { CHECK_NAMES, levelsOf, POLICIES, type SettingSection, type SettingValues, USUAL_SETTINGS } from "./vocabulary";

type Columns = {
  publicationName: string;
  language: string;
  timeZone: string;
  followLine: string | null;
  policyUrls: Readonly<Record<string, string>>;
  secondPerson: string;
  notificationHoldMinutes: number;
  options: Record<string, unknown>;
};

/** The settings of one section as the row has them; the usual ones where nobody has set any. What may be left out is blank. */
export function valuesOf(row: Columns | null, section: SettingSection): SettingValues {
  if (!row) return USUAL_SETTINGS[section];
  switch (section) {
    case "publication": {
      const policies = Object.fromEntries(POLICIES.map((name) => [name, row.policyUrls[name] ?? ""]));
      const { publicationName, language, timeZone, followLine } = row;
      return { publicationName, language, timeZone, followLine: followLine ?? "", ...policies };
    }
    case "desk":
      return { secondPerson: row.secondPerson, notificationHoldMinutes: row.notificationHoldMinutes };
    case "checks":
      return levelsOf(row.options);
  }
}

/** The columns of the row that hold what was sent of a section. */
export function columnsOf(input: SaveSettings, options: Columns["options"]) {
  switch (input.section) {
    case "publication": {
      const { publicationName, language, timeZone, followLine } = input;
      const policyUrls = Object.fromEntries(POLICIES.filter((name) => input[name] !== "").map((name) => [name, input[name]]));
      return { publicationName, language, timeZone, followLine: followLine || null, policyUrls };
    }
    case "desk":
      return { secondPerson: input.secondPerson, notificationHoldMinutes: input.notificationHoldMinutes };
    case "checks":
      return { options: { ...options, checks: Object.fromEntries(CHECK_NAMES.map((name) => [name, input[name]])) } };
  }
}

/** What differs, before and after. */
export function changesBetween(before: SettingValues, after: SettingValues): { before: SettingValues; after: SettingValues } | null {
  const names = Object.keys(after).filter((name) => after[name] !== before[name]);
  const of = (values: SettingValues) => Object.fromEntries(names.map((name) => [name, values[name] as string | number]));
  return names.length > 0 ? { before: of(before), after: of(after) } : null;
}
