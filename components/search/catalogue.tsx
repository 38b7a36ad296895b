import type { Say } from "@/domain/kernel/words";
import { personPath } from "@/domain/people/vocabulary";
import type { Answers, FoundPerson, FoundShow } from "@/domain/search/public-queries";
import { seasonPath, showPath } from "@/domain/shows/vocabulary";
import { State } from "../show/state";
import { countryName, listOf, unbroken } from "../show/words";

type Props = { found: Pick<Answers, "shows" | "people" | "season">; say: Say };

export const Catalogue = ({ found, say }: Props) => (
  <>
    {found.shows.length > 0 && (
      <section className="sec" aria-labelledby="shows">
        <h2 id="shows">{say("search.shows")}</h2>
        <ul className="found">
          {found.shows.map((show) => (
            <Show key={show.id} show={show} asked={found.season} say={say} />
          ))}
        </ul>
      </section>
    )}
    {found.people.length > 0 && (
      <section className="sec" aria-labelledby="people">
        <h2 id="people">{say("search.people")}</h2>
        <ul className="found">
          {found.people.map((person) => (
            <Person key={person.id} person={person} say={say} />
          ))}
        </ul>
      </section>
    )}
  </>
);

/** With the season that was asked for, else the one that stands last. */
function Show({ show, asked, say }: { show: FoundShow; asked: number | null; say: Say }) {
  const { seasons, original, disambiguator, countries } = show.detail;
  const season = seasons.find(({ number }) => number !== null && number === asked) ?? seasons.at(-1);
  const where = disambiguator ?? countries.map((code) => countryName(code, say.language)).join(", ");
  return (
    <li>
      <h3>
        <a href={showPath(show.slug)}>{show.label}</a>
        {original && <Other text={original.text} language={original.language} />}
      </h3>
      <p>
        {where}
        {show.matched && show.matched !== original?.text && ` · ${say("search.also", { text: show.matched })}`}
      </p>
      {season && (
        <p className="found-season">
          <a href={seasonPath(show.slug, season.slug)}>{unbroken(season.label)}</a>
          {season.phase && <State phase={season.phase} {...(season.flags && { flags: season.flags })} say={say} />}
        </p>
      )}
    </li>
  );
}

function Person({ person, say }: { person: FoundPerson; say: Say }) {
  const { native, disambiguator, shows } = person.detail;
  const known = shows.length > 0 ? listOf(shows, say.language) : null;
  return (
    <li>
      <h3>
        <a href={personPath(person.slug)}>{person.label}</a>
        {native && <Other text={native.text} language={native.language} />}
      </h3>
      <p>
        {[disambiguator, known].filter(Boolean).join(" · ")}
        {person.matched && person.matched !== native?.text && ` · ${say("search.also", { text: person.matched })}`}
      </p>
    </li>
  );
}

const Other = ({ text, language }: { text: string; language: string }) => (
  <span className="other" lang={language}>
    {" "}
    {text}
  </span>
);
