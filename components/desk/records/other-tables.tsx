import Link from "next/link";
import { SOURCE_WORK_WORDS } from "@/components/desk/record-words";
import { countryName } from "@/components/show/words";
import type { OrganisationRole, SourceWorkKind } from "@/domain/shows/vocabulary";
import { ORGANISATION_ROLE_WORDS } from "./record-words";

type Person = {
  id: string;
  displayName: string;
  disambiguator: string | null;
  nativeName: { text: string; language: string } | null;
  knownFor: readonly string[];
  creditCount: number;
};

/** People by the name they sort under. */
export const PeopleTable = ({ people }: { people: readonly Person[] }) => (
  <table className="table records">
    <caption className="vh">People, by the name they sort under</caption>
    <thead>
      <tr>
        <th scope="col">Name</th>
        <th scope="col">Native name</th>
        <th scope="col">Shows</th>
        <th scope="col" className="num">
          Credits
        </th>
      </tr>
    </thead>
    <tbody>
      {people.map((person) => (
        <tr key={person.id}>
          <th scope="row">
            <Link href={`/desk/people/${person.id}`}>{person.displayName}</Link>
            {person.disambiguator ? <span className="native">{person.disambiguator}</span> : null}
          </th>
          <td className="is-about" lang={person.nativeName?.language}>
            {person.nativeName?.text}
          </td>
          <td className="is-about">{person.knownFor.join(", ")}</td>
          <td className="num" data-label="Credits">
            {person.creditCount}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

type Organisation = {
  id: string;
  name: string;
  roles: readonly OrganisationRole[];
  country: string | null;
  formerNames: readonly string[];
  seasonCount: number;
};

export const OrganisationTable = ({ organisations, language }: { organisations: readonly Organisation[]; language: string }) => (
  <table className="table records">
    <caption className="vh">Organisations, by name</caption>
    <thead>
      <tr>
        <th scope="col">Name</th>
        <th scope="col">What it does</th>
        <th scope="col">Country</th>
        <th scope="col" className="num">
          Seasons
        </th>
      </tr>
    </thead>
    <tbody>
      {organisations.map((one) => (
        <tr key={one.id}>
          <th scope="row">
            <Link href={`/desk/organisations/${one.id}`}>{one.name}</Link>
            {one.formerNames.length > 0 ? <small>formerly {one.formerNames.join(", ")}</small> : null}
          </th>
          <td className="is-about">{one.roles.map((role) => ORGANISATION_ROLE_WORDS[role]).join(", ")}</td>
          <td className="is-about">{one.country ? countryName(one.country, language) : null}</td>
          <td className="num" data-label="Seasons">
            {one.seasonCount}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

type Work = {
  id: string;
  title: string;
  originalTitle: string | null;
  language: string | null;
  kind: SourceWorkKind;
  authors: readonly string[];
  madeInto: readonly string[];
};

export const SourceWorkTable = ({ works }: { works: readonly Work[] }) => (
  <table className="table records">
    <caption className="vh">Source works, by title</caption>
    <thead>
      <tr>
        <th scope="col">Title</th>
        <th scope="col">Kind</th>
        <th scope="col">Authors</th>
        <th scope="col">Made into</th>
      </tr>
    </thead>
    <tbody>
      {works.map((work) => (
        <tr key={work.id}>
          <th scope="row">
            <Link href={`/desk/source-works/${work.id}`}>{work.title}</Link>
            {work.originalTitle ? (
              <span className="native" lang={work.language ?? undefined}>
                {work.originalTitle}
              </span>
            ) : null}
          </th>
          <td className="is-about">{SOURCE_WORK_WORDS[work.kind]}</td>
          <td className="is-about">{work.authors.join(", ")}</td>
          <td className="is-about">{work.madeInto.join(", ")}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
