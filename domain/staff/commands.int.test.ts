import * as argon2 from "@node-rs/argon2";
import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { auditLog, sessions, settings, users } from "@/db/schema/staff";
import { openTestDatabase, whileHolding } from "@/db/testing/database";
import { staffActor, theClock, theReader } from "../kernel/actor";
import type { Actor, Context, Role } from "../kernel/context";
import { hashOfToken } from "../kernel/token";
import { changePassword, changeRole, createUser, restoreUser, setPassword, suspendUser } from "./commands";
import { endOtherSessions, endSession } from "./commands/end-session";
import { startSession } from "./commands/start-session";
import { touchSession } from "./commands/touch-session";
import { findSessionActor, listSessions, listStaff } from "./queries";
import { listAudit } from "./queries/audit";
import { SESSION_IDLE_MS, SESSION_LIFE_MS, SESSION_TOUCH_MS } from "./vocabulary";

vi.mock("@node-rs/argon2", { spy: true });

const handle = openTestDatabase();
const NOON = new Date("2026-03-01T12:00:00Z");
const PASSWORD = "vellum otter quince";
const OTHER = "ochre lantern bramble";

const by = (actor: Actor): Context => ({ db: handle.db, actor, now: NOON });

async function aPerson(role: Role, email = `${role}@desk.example`): Promise<Actor & { email: string }> {
  const passwordHash = await argon2.hash(PASSWORD, { algorithm: 2, memoryCost: 65_536, timeCost: 3, parallelism: 1 });
  const [row] = await handle.db
    .insert(users)
    .values({ email, name: `${role} of the desk`, role, passwordHash, createdAt: NOON })
    .returning();
  return { ...staffActor(row!.id, role), email };
}

const signIn = (email: string, password = PASSWORD) =>
  startSession(by(theReader), { email, password, userAgent: "Test", ipPrefix: "192.0.2.0/24" });

async function signedIn(person: { email: string }): Promise<string> {
  const begun = await signIn(person.email);
  if (!begun.ok) throw new Error("not signed in");
  return begun.value.token;
}

const whoIs = (token: string) => findSessionActor(handle.db, hashOfToken(token));

beforeEach(async () => {
  vi.clearAllMocks();
  await handle.db.insert(settings).values({ publicationName: "The Test Desk" });
});

describe("signing in", () => {
  test("opens a session whose secret is nowhere in the database", async () => {
    const writer = await aPerson("writer");
    const token = await signedIn(writer);
    expect(await whoIs(token)).toMatchObject({ id: writer.id, role: "writer", isTouchDue: false });
    const [row] = await handle.db.select().from(sessions);
    expect(row?.tokenHash).not.toContain(token);
    expect(JSON.stringify(await handle.db.select().from(auditLog))).not.toContain(token);
  });

  test("a wrong password, an unknown address and a suspended account are refused alike, after the same work", async () => {
    const writer = await aPerson("writer");
    const gone = await aPerson("editor");
    await handle.db.update(users).set({ suspendedAt: NOON }).where(eq(users.id, gone.id));
    const verify = vi.mocked(argon2.verify);
    const answers = [];
    for (const [email, password] of [
      [writer.email, "not the password"],
      ["nobody@desk.example", PASSWORD],
      ["no address at all", PASSWORD],
      [gone.email, PASSWORD],
    ] as const) {
      verify.mockClear();
      answers.push(await signIn(email, password));
      expect(verify).toHaveBeenCalledTimes(1);
      expect(argon2.parseOptions(String(verify.mock.calls[0]![0]))).toMatchObject({ memoryCost: 65_536, timeCost: 3, parallelism: 1 });
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify({ ok: false, error: { kind: "forbidden", rule: "wrong_credentials" } })]),
    );
    expect(await handle.db.select().from(sessions)).toEqual([]);
  });

  test("the address is the same in any case", async () => {
    const writer = await aPerson("writer", "Kim.Osei@desk.example");
    expect((await signIn("kim.osei@DESK.example")).ok).toBe(true);
    expect(writer.email).toBe("Kim.Osei@desk.example");
  });

  test("a hash made at another cost is made anew, and the password stays good", async () => {
    const writer = await aPerson("writer");
    const old = await argon2.hash(PASSWORD, { algorithm: 2, memoryCost: 8_192, timeCost: 1, parallelism: 1 });
    await handle.db.update(users).set({ passwordHash: old }).where(eq(users.id, writer.id));
    await signedIn(writer);
    const [row] = await handle.db.select().from(users).where(eq(users.id, writer.id));
    expect(argon2.parseOptions(row!.passwordHash!)).toMatchObject({ memoryCost: 65_536, timeCost: 3 });
    await signedIn(writer);
  });

  test("a password changed while it was compared is no longer good", async () => {
    const writer = await aPerson("writer");
    const answer = await whileHolding(handle.db, async (tx) => {
      await tx
        .update(users)
        .set({ passwordHash: "$argon2id$v=19$m=8192,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAA" })
        .where(eq(users.id, writer.id));
      return () => signIn(writer.email);
    });
    expect(answer).toMatchObject({ ok: false, error: { rule: "wrong_credentials" } });
  });

  test("at most two hashes are made at a time", async () => {
    let running = 0;
    let most = 0;
    vi.mocked(argon2.verify).mockImplementation(async () => {
      most = Math.max(most, ++running);
      await new Promise((go) => setTimeout(go, 20));
      running--;
      return false;
    });
    await Promise.all(Array.from({ length: 7 }, (_, n) => signIn(`nobody-${n}@desk.example`)));
    expect(most).toBe(2);
    vi.mocked(argon2.verify).mockRestore();
  });
});

describe("a session ends by the database's clock", () => {
  const aged = (change: Record<string, unknown>) => handle.db.update(sessions).set(change);
  const ago = (ms: number) => sql`now() - make_interval(secs => ${ms / 1_000}::int)`;

  test("twelve hours without a request", async () => {
    const token = await signedIn(await aPerson("writer"));
    await aged({ lastSeenAt: ago(SESSION_IDLE_MS - 60_000) });
    expect(await whoIs(token)).toMatchObject({ isTouchDue: true });
    await aged({ lastSeenAt: ago(SESSION_IDLE_MS) });
    expect(await whoIs(token)).toBeNull();
  });

  test("fourteen days after signing in, used or not", async () => {
    const token = await signedIn(await aPerson("writer"));
    const [row] = await handle.db.select().from(sessions);
    expect(row!.expiresAt.getTime() - row!.createdAt.getTime()).toBe(SESSION_LIFE_MS);
    await aged({ expiresAt: ago(0) });
    expect(await whoIs(token)).toBeNull();
  });

  test("a request puts the idle end off, writing at most every five minutes", async () => {
    const writer = await aPerson("writer");
    const token = await signedIn(writer);
    const { sessionId } = (await whoIs(token))!;
    const seen = async () => (await handle.db.select().from(sessions))[0]!.lastSeenAt.getTime();
    await aged({ lastSeenAt: ago(SESSION_TOUCH_MS - 60_000) });
    const before = await seen();
    await touchSession(by(writer), { sessionId });
    expect(await seen()).toBe(before);
    await aged({ lastSeenAt: ago(SESSION_TOUCH_MS) });
    await touchSession(by(writer), { sessionId });
    expect(await seen()).toBeGreaterThan(before);
  });
});

describe("what a person may do ends with their session, at the next request", () => {
  test("a new role signs them out", async () => {
    const admin = await aPerson("admin");
    const writer = await aPerson("writer");
    const token = await signedIn(writer);
    const changed = await changeRole(by(admin), { userId: writer.id, role: "editor", ownPassword: PASSWORD });
    expect(changed).toMatchObject({ ok: true, value: { role: "editor" } });
    expect(await whoIs(token)).toBeNull();
    expect(await whoIs(await signedIn(writer))).toMatchObject({ role: "editor" });
  });

  test("suspension signs them out and keeps them out, until they are restored", async () => {
    const admin = await aPerson("admin");
    const writer = await aPerson("writer");
    const token = await signedIn(writer);
    await suspendUser(by(admin), { userId: writer.id });
    expect(await whoIs(token)).toBeNull();
    expect((await signIn(writer.email)).ok).toBe(false);
    await restoreUser(by(admin), { userId: writer.id });
    expect(await whoIs(token)).toBeNull();
    expect((await signIn(writer.email)).ok).toBe(true);
  });

  test("a suspended person is out even where a session was left standing", async () => {
    const writer = await aPerson("writer");
    const token = await signedIn(writer);
    await handle.db.update(users).set({ suspendedAt: NOON }).where(eq(users.id, writer.id));
    expect(await whoIs(token)).toBeNull();
  });

  test("their own new password ends every sign-in, and the old password", async () => {
    const writer = await aPerson("writer");
    const tokens = [await signedIn(writer), await signedIn(writer)];
    expect(await changePassword(by(writer), { ownPassword: PASSWORD, password: OTHER })).toMatchObject({ ok: true });
    for (const token of tokens) expect(await whoIs(token)).toBeNull();
    expect((await signIn(writer.email)).ok).toBe(false);
    expect((await signIn(writer.email, OTHER)).ok).toBe(true);
  });

  test("a password set by an admin does the same", async () => {
    const admin = await aPerson("admin");
    const writer = await aPerson("writer");
    const token = await signedIn(writer);
    expect(await setPassword(by(admin), { userId: writer.id, password: OTHER, ownPassword: PASSWORD })).toMatchObject({ ok: true });
    expect(await whoIs(token)).toBeNull();
    expect((await signIn(writer.email, OTHER)).ok).toBe(true);
  });

  test("signing out ends one session, or all the others, and nobody else's", async () => {
    const writer = await aPerson("writer");
    const editor = await aPerson("editor");
    const [here, there, elsewhere] = [await signedIn(writer), await signedIn(writer), await signedIn(writer)];
    const editors = await signedIn(editor);
    const idOf = async (token: string) => (await whoIs(token))!.sessionId;
    expect(await endSession(by(editor), { sessionId: await idOf(here) })).toMatchObject({
      ok: false,
      error: { rule: "only_own_sessions" },
    });
    await endSession(by(writer), { sessionId: await idOf(there) });
    expect(await whoIs(there)).toBeNull();
    expect(await listSessions(by(writer))).toHaveLength(2);
    expect(await endOtherSessions(by(writer), { sessionId: await idOf(here) })).toEqual({ ok: true, value: { ended: 1 } });
    expect(await whoIs(elsewhere)).toBeNull();
    expect(await whoIs(here)).not.toBeNull();
    expect(await whoIs(editors)).not.toBeNull();
  });
});

describe("the desk is never left without an admin", () => {
  test("the only one is not demoted", async () => {
    const admin = await aPerson("admin");
    const token = await signedIn(admin);
    const refused = await changeRole(by(admin), { userId: admin.id, role: "editor", ownPassword: PASSWORD });
    expect(refused).toEqual({ ok: false, error: { kind: "not_ready", issues: [{ field: "role", code: "last_admin" }] } });
    expect(await whoIs(token)).toMatchObject({ role: "admin" });
  });

  test("two who demote each other at once: the second is refused", async () => {
    const one = await aPerson("admin", "one@desk.example");
    const two = await aPerson("admin", "two@desk.example");
    const answer = await whileHolding(handle.db, async (tx) => {
      await tx.execute(sql`set constraints an_admin_remains immediate`);
      await tx.update(users).set({ role: "editor" }).where(eq(users.id, two.id));
      return () => changeRole(by(two), { userId: one.id, role: "editor", ownPassword: PASSWORD });
    });
    expect(answer).toMatchObject({ ok: false, error: { issues: [{ code: "last_admin" }] } });
    const admins = await handle.db.select().from(users).where(eq(users.role, "admin"));
    expect(admins.map((row) => row.id)).toEqual([one.id]);
  });

  test("one who suspends while the other demotes: the second is refused", async () => {
    const one = await aPerson("admin", "one@desk.example");
    const two = await aPerson("admin", "two@desk.example");
    const answer = await whileHolding(handle.db, async (tx) => {
      await tx.execute(sql`set constraints an_admin_remains immediate`);
      await tx.update(users).set({ role: "writer" }).where(eq(users.id, two.id));
      return () => suspendUser(by(two), { userId: one.id });
    });
    expect(answer).toMatchObject({ ok: false, error: { issues: [{ code: "last_admin" }] } });
  });
});

describe("accounts", () => {
  const newcomer = { email: "tove@desk.example", name: "Tove Ledger", role: "writer" as const, password: OTHER };

  test("the house makes the first admin, and no second one", async () => {
    const first = await createUser(by(theClock), { ...newcomer, role: "admin" });
    expect(first.ok).toBe(true);
    const second = await createUser(by(theClock), { ...newcomer, role: "admin", email: "two@desk.example" });
    expect(second).toMatchObject({ ok: false, error: { rule: "only_the_first_admin_is_made_so" } });
  });

  test("two first starts at once make one admin", async () => {
    const answers = await Promise.all(
      ["a", "b", "c"].map((name) => createUser(by(theClock), { ...newcomer, role: "admin", email: `${name}@desk.example` })),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  });

  test("an address has one account, whatever its case", async () => {
    const admin = await aPerson("admin");
    expect((await createUser(by(admin), newcomer)).ok).toBe(true);
    const again = await createUser(by(admin), { ...newcomer, email: "TOVE@desk.example" });
    expect(again).toMatchObject({ ok: false, error: { issues: [{ field: "email", code: "email_taken" }] } });
  });

  test("a guessable password is refused, and no hash is made for whoever may not make accounts", async () => {
    const admin = await aPerson("admin");
    const writer = await aPerson("writer");
    vi.clearAllMocks();
    const weak = await createUser(by(admin), { ...newcomer, password: "thetestdesk2026" });
    expect(weak).toMatchObject({ ok: false, error: { issues: [{ field: "password", code: "password_weak" }] } });
    expect(await createUser(by(writer), newcomer)).toMatchObject({ ok: false, error: { rule: "only_admins_keep_staff" } });
    expect(argon2.hash).not.toHaveBeenCalled();
  });

  test("the gravest acts ask for one's own password, and do nothing without it", async () => {
    const admin = await aPerson("admin");
    const writer = await aPerson("writer");
    const wrong = { ok: false, error: { kind: "forbidden", rule: "wrong_password" } };
    expect(await changeRole(by(admin), { userId: writer.id, role: "admin", ownPassword: OTHER })).toEqual(wrong);
    expect(await setPassword(by(admin), { userId: writer.id, password: OTHER, ownPassword: OTHER })).toEqual(wrong);
    expect(await changePassword(by(writer), { ownPassword: OTHER, password: OTHER })).toEqual(wrong);
    expect((await signIn(writer.email)).ok).toBe(true);
  });

  test("whoever may not is told so, whatever password they give", async () => {
    const writer = await aPerson("writer");
    vi.clearAllMocks();
    const forbidden = { ok: false, error: { kind: "forbidden", rule: "only_admins_keep_staff" } };
    expect(await changeRole(by(writer), { userId: writer.id, role: "admin", ownPassword: OTHER })).toEqual(forbidden);
    expect(await setPassword(by(writer), { userId: writer.id, password: OTHER, ownPassword: OTHER })).toEqual(forbidden);
    expect(argon2.verify).not.toHaveBeenCalled();
  });

  test("nobody but an admin gets the list of staff", async () => {
    const admin = await aPerson("admin");
    const editor = await aPerson("editor");
    await signedIn(editor);
    expect(await listStaff(by(editor))).toEqual([]);
    const list = await listStaff(by(admin));
    expect(list.map((row) => [row.role, row.openSessions])).toEqual([
      ["admin", 0],
      ["editor", 1],
    ]);
    expect(list[1]?.lastSeenAt).toBeInstanceOf(Date);
    expect(JSON.stringify(list)).not.toContain("argon2id");
  });
});

describe("the audit", () => {
  test("an admin reads it all; others what they did and what was done to their account", async () => {
    const admin = await aPerson("admin");
    const writer = await aPerson("writer");
    const editor = await aPerson("editor");
    await signedIn(writer);
    await signedIn(editor);
    await suspendUser(by(admin), { userId: writer.id });
    const read = async (actor: Actor) => (await listAudit(by(actor), { page: 1 })).deeds.map((deed) => deed.action);
    expect(await read(admin)).toEqual(["user.suspend", "session.start", "session.start"]);
    expect(await read(writer)).toEqual(["user.suspend", "session.start"]);
    expect(await read(editor)).toEqual(["session.start"]);
  });

  test("holds no password and no hash", async () => {
    const admin = await aPerson("admin");
    await createUser(by(admin), { email: "tove@desk.example", name: "Tove Ledger", role: "writer", password: OTHER });
    const all = JSON.stringify(await handle.db.select().from(auditLog));
    expect(all).not.toContain(OTHER);
    expect(all).not.toContain("argon2id");
  });
});
