import { type ShowRelation, showPath } from "@/domain/shows/vocabulary";
import { RELATION_WORDS } from "./words";

type Relation = { kind: ShowRelation; direction: "to" | "from"; slug: string; title: string; disambiguator: string | null };

/** The shows this one comes from, goes with or led to. */
export const Relations = ({ relations }: { relations: readonly Relation[] }) => (
  <section className="sec" aria-labelledby="relations">
    <h2 id="relations">Related shows</h2>
    <dl className="rows">
      {relations.map((relation) => (
        <div key={`${relation.kind}:${relation.direction}:${relation.slug}`}>
          <dt>{RELATION_WORDS[relation.kind][relation.direction]}</dt>
          <dd>
            <a href={showPath(relation.slug)}>{relation.title}</a>
            {relation.disambiguator && ` (${relation.disambiguator})`}
          </dd>
        </div>
      ))}
    </dl>
  </section>
);
