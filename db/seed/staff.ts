import { randomBytes } from "node:crypto";
import { recordDeed } from "@/db/audit";
import { only, type Tx } from "@/db/connect";
import { authors } from "@/db/schema/articles";
import { settings, users } from "@/db/schema/staff";
import { staffActor, theClock } from "@/domain/kernel/actor";
import type { Actor, Role } from "@/domain/kernel/context";
import { hashPassword } from "@/domain/staff/hashing";
import { contextIn } from "../facts/context";

export const PUBLICATION = {
  publicationName: "The Season Desk",
  language: "en-GB",
  timeZone: "America/New_York",
  secondPerson: "normal",
} as const;

type Member = { name: string; role: Role; bio: string };

/** The six people of the demo. None of them exists. */
const STAFF = {
  kim: { name: "Kim Osei", role: "writer", bio: "Kim writes about drama from South Korea and about numbers that do not add up." },
  jo: { name: "Jo Galley", role: "writer", bio: "Jo follows anthologies, animation and whatever was ordered without a number." },
  tove: { name: "Tove Ledger", role: "writer", bio: "Tove keeps track of shows that ended more than once." },
  ana: { name: "Ana Quill", role: "editor", bio: "Ana edits the morning desk and asks who said so." },
  milo: { name: "Milo Stet", role: "editor", bio: "Milo edits the evening desk and sets the hour of what runs overnight." },
  ines: { name: "Ines Masthead", role: "admin", bio: "Ines runs the newsroom and answers for what it takes back." },
} as const satisfies Record<string, Member>;
export type Person = keyof typeof STAFF;

export const emailOf = (who: Person) => `${who}@season-desk.example`;

export type Passwords = { writer: string; editor: string; admin: string };
/** Whose sign-in the start of the demo prints. */
export const SIGN_INS = { writer: "kim", editor: "ana", admin: "ines" } as const satisfies Record<keyof Passwords, Person>;

type Hashes = Record<Person, string>;

/** Of the sign-ins, as given; of the others, something nobody knows. Slow on purpose, so it is done outside the transaction. */
export async function hashPasswords(passwords: Passwords): Promise<Hashes> {
  const given = new Map<Person, string>(Object.entries(SIGN_INS).map(([role, who]) => [who, passwords[role as keyof Passwords]]));
  const everyone = Object.keys(STAFF) as Person[];
  const hashed = everyone.map(async (who) => [who, await hashPassword(given.get(who) ?? randomBytes(32).toString("base64url"))]);
  return Object.fromEntries(await Promise.all(hashed)) as Hashes;
}

export type Colleague = { actor: Actor; authorId: string };

/** The publication's settings, and everyone on staff with an account and a name to stand over copy. */
export async function hireStaff(tx: Tx, hashes: Hashes, at: Date): Promise<Record<Person, Colleague>> {
  await tx.insert(settings).values(PUBLICATION).onConflictDoUpdate({ target: settings.id, set: PUBLICATION });
  const hired: [Person, Colleague][] = [];
  for (const who of Object.keys(STAFF) as Person[]) hired.push([who, await hire(tx, who, hashes[who], at)]);
  return Object.fromEntries(hired) as Record<Person, Colleague>;
}

async function hire(tx: Tx, who: Person, passwordHash: string, at: Date): Promise<Colleague> {
  const { name, role, bio } = STAFF[who];
  const account = { email: emailOf(who), name, role, passwordHash, createdAt: at };
  const { id } = only(await tx.insert(users).values(account).returning({ id: users.id }));
  const slug = name.toLowerCase().replaceAll(" ", "-");
  const author = only(await tx.insert(authors).values({ userId: id, name, slug, bio }).returning({ id: authors.id }));
  await recordDeed(tx, contextIn(tx, theClock, at), { action: "user.create", subject: { type: "user", id }, after: { role } });
  return { actor: staffActor(id, role), authorId: author.id };
}
