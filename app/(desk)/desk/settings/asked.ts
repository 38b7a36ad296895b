import type { OptionGroup } from "@/components/ui/select";
import {
  CHECK_NAMES,
  FOLLOW_LINE_MAX,
  HOLD_MAX_MINUTES,
  levelsAllowed,
  POLICIES,
  POLICY_MAX,
  PUBLICATION_NAME_MAX,
  type SettingSection,
  type SettingValues,
} from "@/domain/settings/vocabulary";
import type { Asked } from "./setting";
import { CHECK_WORDS, LEVEL_WORDS, POLICY_WORDS, SECOND_PERSON_OPTIONS } from "./setting-words";

/** Every setting of a section, as its form asks for it. */
export const askedOf = (section: SettingSection, values: SettingValues): Asked[] =>
  ({ publication: () => ofPublication(String(values.timeZone)), desk: () => OF_DESK, checks: () => OF_CHECKS })[section]();

const ofPublication = (zone: string): Asked[] => [
  {
    name: "publicationName",
    label: "Name",
    hint: "At the top of every page, in feeds and in letters.",
    as: "line",
    max: PUBLICATION_NAME_MAX,
  },
  {
    ...{ name: "language", label: "Language", as: "line", max: 35 },
    hint: "A code such as en-GB. New stories are marked with it; dates, lists and our own words follow it where we have words in it.",
  },
  {
    ...{ name: "timeZone", label: "Time zone", as: "choice", options: zones(zone) },
    hint: "The desk’s clock, and the day and hour readers see.",
  },
  {
    ...{ name: "followLine", label: "Line over the form to follow", as: "line", max: FOLLOW_LINE_MAX },
    hint: "What whoever may follow a show, a season or a person is told first.",
  },
  ...POLICIES.map((name): Asked => {
    const [label, hint] = POLICY_WORDS[name];
    return { name, label, hint, as: "line", max: POLICY_MAX };
  }),
];

const OF_DESK: Asked[] = [
  {
    ...{ name: "secondPerson", label: "Two people", as: "choice", options: SECOND_PERSON_OPTIONS },
    hint: "Normal: nobody approves what they wrote or stand over by name. Strict: nor what they changed last. Off: anyone who may approve.",
  },
  {
    ...{ name: "notificationHoldMinutes", label: "Hold of news", as: "number", max: HOLD_MAX_MINUTES, unit: "minutes" },
    hint: "Minutes from a change of fact until followers are mailed, so that a slip can be taken back.",
  },
];

const OF_CHECKS: Asked[] = CHECK_NAMES.map((name) => {
  const [label, hint = ""] = CHECK_WORDS[name];
  return { name, label, hint, as: "choice", options: levelsAllowed(name).map((value) => ({ value, label: LEVEL_WORDS[value] })) };
});

/** Every zone by its part of the world; the one that is set too, where it goes by an older name. */
function zones(set: string): OptionGroup[] {
  const known = new Set(["UTC", ...Intl.supportedValuesOf("timeZone"), set]);
  const groups = new Map<string, string[]>();
  for (const zone of known) {
    const area = zone.includes("/") ? zone.slice(0, zone.indexOf("/")) : "World";
    groups.set(area, [...(groups.get(area) ?? []), zone]);
  }
  return [...groups].map(([label, names]) => ({
    label,
    options: names.map((value) => ({
      value,
      label: value
        .slice(value.indexOf("/") + 1)
        .replaceAll("_", " ")
        .replaceAll("/", ", "),
    })),
  }));
}
