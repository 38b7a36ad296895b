import { Bell } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import type { Role } from "@/domain/kernel/context";
import { Palette } from "./palette.client";
import { ON_THE_BAR, PLACES, type Place, railOf } from "./places";
import { initialsOf, ROLE_WORDS } from "./staff-words";

/** How many wait behind an entry; null where that could not be counted, and then it says so. */
export type RailCounts = Readonly<Partial<Record<Place, number | null>>>;

type Props = {
  publication: string;
  user: { name: string; role: Role };
  current: Place | undefined;
  counts: RailCounts;
  /** The button that signs out. */
  signOut: ReactNode;
};

/** The desk's ways in, always in the same place; at its foot what was said to me, and me. */
export function Rail({ publication, user, current, counts, signOut }: Props) {
  return (
    <nav className="rail" aria-label="Desk">
      <Brand publication={publication} />
      <Palette role={user.role} />
      {railOf(user.role).map((places) => (
        <ul key={places[0]}>
          {places.map((place) => (
            <li key={place}>
              <Entry place={place} current={current} count={counts[place] === undefined ? 0 : counts[place]} />
            </li>
          ))}
        </ul>
      ))}
      <div className="me">
        <Entry place="notifications" current={current} count={counts.notifications ?? null} icon={<Bell className="i" />} />
        <Link href={PLACES.account.href} className="who" aria-current={current === "account" ? "page" : undefined}>
          <span className="face" aria-hidden="true">
            {initialsOf(user.name)}
          </span>
          <span>
            {user.name}
            <small>{ROLE_WORDS[user.role]}</small>
          </span>
        </Link>
        {signOut}
      </div>
    </nav>
  );
}

/** The same ways for phones, whose bar has room for five: at the foot of Today and of my account. */
export function Elsewhere({ role, signOut }: { role: Role; signOut: ReactNode }) {
  const places = [...railOf(role).flat(), "notifications" as const].filter((place) => !ON_THE_BAR.includes(place));
  return (
    <nav className="elsewhere" aria-labelledby="elsewhere">
      <h2 className="sec" id="elsewhere">
        Elsewhere on the desk
      </h2>
      <ul>
        {places.map((place) => (
          <li key={place} className="row">
            <Link href={PLACES[place].href}>{PLACES[place].name}</Link>
          </li>
        ))}
        <li className="row">{signOut}</li>
      </ul>
    </nav>
  );
}

const Brand = ({ publication }: { publication: string }) => (
  <Link className="brand" href={PLACES.today.href} aria-label={`${publication}: Today`}>
    <b aria-hidden="true">S</b>
    <span aria-hidden="true">
      Showdesk
      <small>{publication}</small>
    </span>
  </Link>
);

function Entry({ place, current, count, icon }: { place: Place; current: Place | undefined; count: number | null; icon?: ReactNode }) {
  const { href, name } = PLACES[place];
  return (
    <Link href={href} aria-current={place === current ? "page" : undefined}>
      {icon}
      {name}
      {count === 0 ? null : <span className="n">{count ?? "–"}</span>}
    </Link>
  );
}
