import type { Tx } from "@/db/connect";
import { type Issue, notReady, type Refusal } from "../../kernel/result";
import type { UpdatePerson } from "../schema";
import { isOrganisation, listNamesakes, type PersonValues } from "../store/people";

type Asked = Omit<UpdatePerson, "personId" | "baseVersion">;

/** The columns that follow from the names: what is printed is the first of them, as it stands. */
export function valuesOf({ names, sortName, disambiguator, country, agencyId }: Asked): PersonValues {
  const shown = names[0];
  if (!shown) throw new Error("a person without a name passed the schema");
  return { displayName: shown.text, sortName: sortName ?? sortNameOf(shown), disambiguator, country, agencyId };
}

/** A name written family first sorts as it stands; others sort by the family name. */
const sortNameOf = ({ text, family, given, order }: Asked["names"][number]) =>
  order === "given_first" && family && given ? `${family}, ${given}` : text;

/** Two people of one name need something to tell them apart; `near` are those called much alike. */
export async function namesakeIssues(tx: Tx, asked: Asked, ownId?: string): Promise<{ issues: Issue[]; near: number }> {
  const texts = asked.names.filter(({ kind }) => kind !== "misspelling").map(({ text }) => text);
  const near = await listNamesakes(tx, texts, ownId);
  const shown = (asked.names[0]?.text ?? "").toLowerCase();
  const isTwin = near.some((one) => one.displayName.toLowerCase() === shown && (one.disambiguator ?? "") === (asked.disambiguator ?? ""));
  return { issues: isTwin ? [{ field: "disambiguator", code: "name_taken" }] : [], near: near.length };
}

export async function agencyRefusal(tx: Tx, { agencyId }: Asked): Promise<Refusal | null> {
  return agencyId && !(await isOrganisation(tx, agencyId)) ? notReady({ field: "agencyId", code: "unknown_record" }) : null;
}
