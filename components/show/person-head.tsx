import type { Say } from "@/domain/kernel/words";
import type { CreditGroup, NameKind, NameOrder } from "@/domain/people/vocabulary";
import { countryName, listOf } from "./words";

export type PersonName = {
  text: string;
  kind: NameKind;
  family: string | null;
  given: string | null;
  order: NameOrder;
  language: string;
  script: string;
  system: string | null;
};
type Props = {
  person: {
    displayName: string;
    disambiguator: string | null;
    country: string | null;
    agency: string | null;
    names: readonly PersonName[];
    credits: readonly { group: CreditGroup; job: string | null }[];
  };
  say: Say;
};

/** A person's name as it is printed and as it is written at home. No portrait: initials. */
export function PersonHead({ person, say }: Props) {
  const native = person.names.find((name) => name.kind === "native");
  const work = [...new Set(person.credits.map((credit) => (credit.job ?? say(`credit.${credit.group}`)).toLowerCase()))];
  return (
    <header className="who">
      <span className="portrait" aria-hidden="true">
        {initials(person)}
      </span>
      <div className="hub">
        <h1>{person.displayName}</h1>
        {native && (
          <p className="orig" lang={native.language}>
            {native.text}
          </p>
        )}
        <p className="meta">
          {[
            person.disambiguator,
            capital(listOf(work, say.language)),
            person.country && countryName(person.country, say.language),
            person.agency,
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </div>
    </header>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** First letters in the order the name is written; one for a mononym. */
function initials({ displayName, names }: Props["person"]): string {
  const name = names.find((one) => one.text === displayName);
  const parts = name ? (name.order === "family_first" ? [name.family, name.given] : [name.given, name.family]) : displayName.split(/\s+/);
  const letters = parts.filter((part) => part !== null && part !== "").map((part) => [...(part ?? "")][0] ?? "");
  return letters.length > 2 ? `${letters[0]}${letters.at(-1)}` : letters.join("");
}
