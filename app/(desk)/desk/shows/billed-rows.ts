import type { Billed } from "@/domain/people/queries/credits";

/** Credits as the form holds them: a person as a choice, and as what. */
export const billedRows = (credits: readonly Billed[]) =>
  credits.map(({ group, personId, name, characterName, job, creditedAs }) => ({
    group,
    person: { value: personId, label: name },
    characterName,
    job,
    creditedAs,
  }));
