import { levelsOf, type SettingSection, type SettingValues, USUAL_SETTINGS } from "./vocabulary";

type Columns = {
  publicationName: string;
  language: string;
  timeZone: string;
  secondPerson: string;
  notificationHoldMinutes: number;
  options: Record<string, unknown>;
};

/** The settings of one section as the row has them; the usual ones where nobody has set any. */
export function valuesOf(row: Columns | null, section: SettingSection): SettingValues {
  if (section === "checks") return levelsOf(row?.options);
  const names = Object.keys(USUAL_SETTINGS[section]);
  return row ? Object.fromEntries(names.map((name) => [name, row[name as Exclude<keyof Columns, "options">]])) : USUAL_SETTINGS[section];
}

/** What differs, before and after. */
export function changesBetween(before: SettingValues, after: SettingValues): { before: SettingValues; after: SettingValues } | null {
  const names = Object.keys(after).filter((name) => after[name] !== before[name]);
  const of = (values: SettingValues) => Object.fromEntries(names.map((name) => [name, values[name] as string | number]));
  return names.length > 0 ? { before: of(before), after: of(after) } : null;
}
