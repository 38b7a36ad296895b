import { z } from "zod";
import { baseVersion, countryCode, filledLine, languageCode, optional, optionalLine, scriptCode, tick } from "../kernel/shapes";
import {
  BILLING_MAX,
  COUNTED_GROUP,
  CREDIT_GROUPS,
  CREDIT_OWNERS,
  NAME_KINDS,
  NAME_MAX,
  NAME_ORDERS,
  NAMES_MAX,
  OWNED_GROUPS,
} from "./vocabulary";

const name = z
  .strictObject({
    /** As it is printed; never joined from its parts. */
    text: filledLine(NAME_MAX, "Write the name, or take this row out"),
    family: optionalLine(NAME_MAX),
    given: optionalLine(NAME_MAX),
    order: z.enum(NAME_ORDERS),
    kind: z.enum(NAME_KINDS),
    language: languageCode,
    script: scriptCode,
    romanisationSystem: optionalLine(80),
  })
  .refine(({ order, family }) => order !== "mononym" || family === null, {
    path: ["family"],
    message: "One name has no family name: empty this field, or choose another order",
  });

/** The first name is the one readers see. */
const names = z
  .array(name)
  .min(1, "Write the name")
  .max(NAMES_MAX)
  .superRefine((list, ctx) => {
    if (list[0] && list[0].kind !== "display")
      ctx.addIssue({ code: "custom", path: [0, "kind"], message: "The first name is the one displayed" });
    const seen = new Set<string>();
    for (const [index, { kind, language }] of list.entries()) {
      if (kind !== "display") continue;
      if (seen.has(language)) ctx.addIssue({ code: "custom", path: [index, "kind"], message: "One displayed name for each language" });
      seen.add(language);
    }
  });

const personFields = {
  names,
  /** Blank: made from the first name. */
  sortName: optionalLine(NAME_MAX),
  disambiguator: optionalLine(80),
  country: optional(countryCode),
  agencyId: optional(z.uuid("Choose the agency again")),
};
export const createPersonSchema = z.strictObject({
  ...personFields,
  /** Set once the sender has looked at the near matches and says it is somebody else. */
  isSomebodyElse: tick,
});
export type CreatePerson = z.output<typeof createPersonSchema>;
export const updatePersonSchema = z.strictObject({ personId: z.uuid(), baseVersion, ...personFields });
export type UpdatePerson = z.output<typeof updatePersonSchema>;
export const personAtSchema = z.strictObject({ personId: z.uuid(), baseVersion });
export type PersonAt = z.output<typeof personAtSchema>;

const billed = z.strictObject({
  personId: z.uuid("Choose a person, or take this row out"),
  characterName: optionalLine(NAME_MAX),
  job: optionalLine(NAME_MAX),
  creditedAs: optionalLine(NAME_MAX),
});

/** One whole list in billing order: who is not in it is no longer credited there. */
export const setCreditsSchema = z
  .strictObject({
    owner: z.strictObject({ kind: z.enum(CREDIT_OWNERS), id: z.uuid() }),
    /** The owner's version, not the list's. */
    baseVersion,
    group: z.enum(CREDIT_GROUPS),
    billing: z.array(billed).max(BILLING_MAX),
    /** Only for the list whose end the owner knows. */
    isComplete: tick,
  })
  .superRefine(({ owner, group, billing, isComplete }, ctx) => {
    const groups: readonly string[] = OWNED_GROUPS[owner.kind];
    if (!groups.includes(group)) ctx.addIssue({ code: "custom", path: ["group"], message: "This record has no such list" });
    if (isComplete && COUNTED_GROUP[owner.kind] !== group)
      ctx.addIssue({ code: "custom", path: ["isComplete"], message: "This list has no end to know" });
    const seen = new Set<string>();
    for (const [index, one] of billing.entries()) {
      const key = JSON.stringify([one.personId, one.job, one.characterName]);
      if (seen.has(key))
        ctx.addIssue({
          code: "custom",
          path: ["billing", index, "personId"],
          message: "This person stands here twice; take one out or name the character",
        });
      seen.add(key);
    }
  });
export type SetCredits = z.output<typeof setCreditsSchema>;
