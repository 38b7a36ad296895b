import type { Say } from "@/domain/kernel/words";
import { type ShowRelation, showPath } from "@/domain/shows/vocabulary";
import { told } from "../words/told";

type Relation = { kind: ShowRelation; direction: "to" | "from"; slug: string; title: string; disambiguator: string | null };

/** The shows this one comes from, goes with or led to. */
export const Relations = ({ relations, say }: { relations: readonly Relation[]; say: Say }) => (
  <section className="sec" aria-labelledby="relations">
    <h2 id="relations">{say("show.related")}</h2>
    <dl className="rows">
      {relations.map((relation) => (
        <div key={`${relation.kind}:${relation.direction}:${relation.slug}`}>
          <dt>{say(`relation.${relation.direction}.${relation.kind}`)}</dt>
          <dd>
            <Which relation={relation} say={say} />
          </dd>
        </div>
      ))}
    </dl>
  </section>
);

function Which({ relation: { slug, title, disambiguator }, say }: { relation: Relation; say: Say }) {
  const link = (words: React.ReactNode) => <a href={showPath(slug)}>{words}</a>;
  return disambiguator ? told(say, "show.relatedWhich", { link, show: title, which: disambiguator }) : link(title);
}
