import { z } from "zod";
import { SECOND_PERSON } from "../articles/vocabulary";
import { safeHref } from "../kernel/safe-href";
import { filledLine, line, numeric } from "../kernel/shapes";
import {
  CHECK_NAMES,
  type Check,
  type CheckLevel,
  FOLLOW_LINE_MAX,
  HOLD_MAX_MINUTES,
  levelsAllowed,
  POLICIES,
  POLICY_MAX,
  type Policy,
  PUBLICATION_NAME_MAX,
} from "./vocabulary";

/** The deed by which these settings were last saved, as the sender saw it; 0 where nobody has. */
const baseDeed = numeric("Reload the page and try again").pipe(z.number().int().min(0));

const language = z
  .string()
  .trim()
  .transform((text, ctx) => {
    const [code] = isLocale(text) ? Intl.getCanonicalLocales(text) : [];
    if (code) return code;
    ctx.addIssue({ code: "custom", message: "Write the language as its code, such as en-GB" });
    return z.NEVER;
  });

/** Dates and numbers can be written in it. */
function isLocale(text: string): boolean {
  try {
    return text !== "" && Intl.DateTimeFormat.supportedLocalesOf(text).length > 0;
  } catch {
    return false;
  }
}

const minutes = numeric("Write the minutes as a number").pipe(
  z.number().int("Write whole minutes").min(0, "Write 0 or more").max(HOLD_MAX_MINUTES, "A day at the most: 1,440 minutes"),
);

/** Blank, a page of this site, or an address of another. */
const policy = line(POLICY_MAX).refine(
  (text) => text === "" || (/^(\/|https?:)/.test(text) && safeHref(text) !== null),
  "Write an address such as https://example.org/ethics, or leave it empty",
);
const policies: readonly [string, unknown][] = POLICIES.map((name) => [name, policy]);
const publication = z.strictObject({
  section: z.literal("publication"),
  baseDeed,
  publicationName: filledLine(PUBLICATION_NAME_MAX, "Write the name readers know"),
  language,
  timeZone: z.string().trim().min(1, "Choose a time zone").max(64, "Choose a time zone"),
  followLine: line(FOLLOW_LINE_MAX),
  ...(Object.fromEntries(policies) as Record<Policy, typeof policy>),
});
const desk = z.strictObject({
  section: z.literal("desk"),
  baseDeed,
  secondPerson: z.enum(SECOND_PERSON),
  notificationHoldMinutes: minutes,
});
const level = (name: Check): z.ZodType<CheckLevel> => z.enum(levelsAllowed(name));
const levels: readonly [string, unknown][] = CHECK_NAMES.map((name) => [name, level(name)]);
const checks = z.strictObject({
  section: z.literal("checks"),
  baseDeed,
  ...(Object.fromEntries(levels) as Record<Check, ReturnType<typeof level>>),
});

export const saveSettingsSchema = z.discriminatedUnion("section", [publication, desk, checks]);
export type SaveSettings = z.output<typeof saveSettingsSchema>;
