import { personPath } from "@/domain/people/vocabulary";
import type { Answers, FoundPerson, FoundShow } from "@/domain/search/public-queries";
import { seasonPath, showPath } from "@/domain/shows/vocabulary";
import { State } from "../show/state";
import { countryName, listOf, unbroken } from "../show/words";

type Props = { found: Pick<Answers, "shows" | "people" | "season">; language: string };

export const Catalogue = ({ found, language }: Props) => (
  <>
    {found.shows.length > 0 && (
      <section className="sec" aria-labelledby="shows">
        <h2 id="shows">Shows</h2>
        <ul className="found">
          {found.shows.map((show) => (
            <Show key={show.id} show={show} asked={found.season} language={language} />
          ))}
        </ul>
      </section>
    )}
    {found.people.length > 0 && (
      <section className="sec" aria-labelledby="people">
        <h2 id="people">People</h2>
        <ul className="found">
          {found.people.map((person) => (
            <Person key={person.id} person={person} language={language} />
          ))}
        </ul>
      </section>
    )}
  </>
);

/** With the season that was asked for, else the one that stands last. */
function Show({ show, asked, language }: { show: FoundShow; asked: number | null; language: string }) {
  const { seasons, original, disambiguator, countries } = show.detail;
  const season = seasons.find(({ number }) => number !== null && number === asked) ?? seasons.at(-1);
  const where = disambiguator ?? countries.map((code) => countryName(code, language)).join(", ");
  return (
    <li>
      <h3>
        <a href={showPath(show.slug)}>{show.label}</a>
        {original && <Other text={original.text} language={original.language} />}
      </h3>
      <p>
        {where}
        {show.matched && show.matched !== original?.text && <> · also “{show.matched}”</>}
      </p>
      {season && (
        <p className="found-season">
          <a href={seasonPath(show.slug, season.slug)}>{unbroken(season.label)}</a>
          {season.phase && <State phase={season.phase} {...(season.flags && { flags: season.flags })} />}
        </p>
      )}
    </li>
  );
}

function Person({ person, language }: { person: FoundPerson; language: string }) {
  const { native, disambiguator, shows } = person.detail;
  const known = shows.length > 0 ? listOf(shows, language) : null;
  return (
    <li>
      <h3>
        <a href={personPath(person.slug)}>{person.label}</a>
        {native && <Other text={native.text} language={native.language} />}
      </h3>
      <p>
        {[disambiguator, known].filter(Boolean).join(" · ")}
        {person.matched && person.matched !== native?.text && <> · also “{person.matched}”</>}
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
