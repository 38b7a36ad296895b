import { describe, expect, test } from "vitest";
import { staffActor, theClock, theReader } from "../kernel/actor";
import { mayCreateUser, mayEndSession, mayManageStaff, mayReadAudit, maySetPassword, mayStartSession, maySuspend } from "./policy";

const writer = staffActor("w", "writer");
const editor = staffActor("e", "editor");
const admin = staffActor("a", "admin");
const everyone = { writer, editor, admin, clock: theClock, reader: theReader };

const allowed = (may: (actor: (typeof everyone)["writer"]) => { allowed: boolean }) =>
  Object.entries(everyone).flatMap(([name, actor]) => (may(actor).allowed ? [name] : []));

test("accounts are kept by admins alone", () => expect(allowed(mayManageStaff)).toEqual(["admin"]));

describe("who makes an account", () => {
  test("an admin, whatever its role", () => {
    expect(allowed((actor) => mayCreateUser(actor, { role: "writer", hasAdmin: true }))).toEqual(["admin"]);
    expect(allowed((actor) => mayCreateUser(actor, { role: "admin", hasAdmin: true }))).toEqual(["admin"]);
  });
  test("the house makes the first admin, nobody but an admin, and only while there is none", () => {
    expect(allowed((actor) => mayCreateUser(actor, { role: "admin", hasAdmin: false }))).toEqual(["admin", "clock"]);
    expect(allowed((actor) => mayCreateUser(actor, { role: "editor", hasAdmin: false }))).toEqual(["admin"]);
  });
});

test("nobody suspends themselves, nor sets their own password over the old one", () => {
  expect(allowed((actor) => maySuspend(actor, { id: "w" }))).toEqual(["admin"]);
  expect(maySuspend(admin, { id: "a" })).toEqual({ allowed: false, rule: "nobody_suspends_themselves" });
  expect(maySetPassword(admin, { id: "a" })).toEqual({ allowed: false, rule: "own_password_asks_the_old_one" });
  expect(allowed((actor) => maySetPassword(actor, { id: "w" }))).toEqual(["admin"]);
});

test("whoever sits at the form signs in, to an account that is not suspended", () => {
  expect(allowed((actor) => mayStartSession(actor, { isSuspended: false }))).toEqual(["reader"]);
  expect(mayStartSession(theReader, { isSuspended: true })).toEqual({ allowed: false, rule: "wrong_credentials" });
});

test("a sign-in is ended by its own person, not even by an admin", () =>
  expect(allowed((actor) => mayEndSession(actor, { userId: "w" }))).toEqual(["writer"]));

test("the whole audit is for admins", () => expect(allowed(mayReadAudit)).toEqual(["admin"]));
