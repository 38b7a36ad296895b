import type { Role } from "@/domain/kernel/context";

/** The entries of the rail: where on the desk somebody is. */
export type Place =
  | "today"
  | "review"
  | "stale"
  | "stories"
  | "front"
  | "shows"
  | "media"
  | "people"
  | "organisations"
  | "source-works"
  | "sources"
  | "conflicts"
  | "pages"
  | "followers"
  | "staff"
  | "settings"
  | "audit"
  | "notifications"
  | "account";

/** `letter`: leads there after `G`. */
export const PLACES: Record<Place, { href: string; name: string; letter?: string }> = {
  today: { href: "/desk", name: "Today", letter: "T" },
  review: { href: "/desk/review", name: "Review", letter: "R" },
  stale: { href: "/desk/stale", name: "Needs update", letter: "U" },
  stories: { href: "/desk/articles", name: "Stories", letter: "S" },
  front: { href: "/desk/front", name: "Front page" },
  shows: { href: "/desk/shows", name: "Shows", letter: "H" },
  media: { href: "/desk/media", name: "Media", letter: "M" },
  people: { href: "/desk/people", name: "People", letter: "P" },
  organisations: { href: "/desk/organisations", name: "Organisations" },
  "source-works": { href: "/desk/source-works", name: "Source works" },
  sources: { href: "/desk/sources", name: "Sources" },
  conflicts: { href: "/desk/conflicts", name: "Conflicts" },
  pages: { href: "/desk/pages", name: "Pages" },
  followers: { href: "/desk/followers", name: "Followers" },
  staff: { href: "/desk/staff", name: "Staff" },
  settings: { href: "/desk/settings", name: "Settings" },
  audit: { href: "/desk/audit", name: "Audit" },
  notifications: { href: "/desk/notifications", name: "Notifications" },
  account: { href: "/desk/account", name: "My account" },
};

/** What a role finds on the rail, in groups: followers are for whoever may let mail go to them. */
export const railOf = (role: Role): readonly (readonly Place[])[] => [
  ["today", "review", "stale"],
  ["stories", "front", "shows", "media"],
  ["people", "organisations", "source-works", "sources", "conflicts"],
  [
    "pages",
    ...(role === "writer" ? [] : ["followers" as const]),
    ...(role === "admin" ? ["staff" as const, "settings" as const, "audit" as const] : []),
  ],
];
/** What the bar of a phone has room for, beside New story and Search. */
export const ON_THE_BAR: readonly Place[] = ["today", "review", "account"];
