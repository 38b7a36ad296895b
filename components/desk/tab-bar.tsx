import { House, Inbox, type LucideIcon, Plus, User } from "lucide-react";
import Link from "next/link";
import { PaletteTab } from "./palette.client";
import { PLACES, type Place } from "./places";

const TABS: readonly { place: Place; name: string; icon: LucideIcon }[] = [
  { place: "today", name: "Today", icon: House },
  { place: "review", name: "Review", icon: Inbox },
  { place: "account", name: "Me", icon: User },
];

/** The rail of a phone, under the thumb, with New story in the middle. */
export function TabBar({ current }: { current: Place | undefined }) {
  const tabs = TABS.map(({ place, name, icon: Icon }) => (
    <Link key={place} href={PLACES[place].href} aria-current={place === current ? "page" : undefined}>
      <Icon className="i" />
      {name}
    </Link>
  ));
  return (
    <nav className="tabbar" aria-label="Desk, short">
      {tabs.slice(0, 2)}
      <Link href="/desk/articles/new" className="new">
        <Plus className="i" />
        New
      </Link>
      <PaletteTab />
      {tabs.slice(2)}
    </nav>
  );
}
