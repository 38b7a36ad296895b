import { Fragment } from "react";
import type { Say } from "@/domain/kernel/words";
import { personPath } from "@/domain/people/vocabulary";

export type Named = { id: string; slug: string; name: string; creditedAs: string | null };

type Props = { people: readonly Named[]; say: Say; isComplete?: boolean };

/** Linked names in billing order, joined as the language joins them; "others" stand last where the list is not complete. */
export function Names({ people, say, isComplete = true }: Props) {
  const marks = people.map((_, at) => String(at)).concat(isComplete ? [] : [say("show.others")]);
  return new Intl.ListFormat(say.language, { type: "conjunction" }).formatToParts(marks).map(({ type, value }, at) => {
    const person = type === "element" ? people[Number(value)] : undefined;
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence, in their order
    return <Fragment key={at}>{person ? <a href={personPath(person.slug)}>{person.creditedAs ?? person.name}</a> : value}</Fragment>;
  });
}
