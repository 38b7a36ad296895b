import { expect, test } from "vitest";
import { parseGiven } from "@/app/_server/env";
import { users } from "@/db/schema/staff";
import { openTestDatabase } from "@/db/testing/database";
import { ensureFirstAdmin, nameFrom } from "./first-admin";

const database = openTestDatabase();
const named = (ADMIN_EMAIL: string, ADMIN_PASSWORD = "a lighthouse keeper 41") => parseGiven({ ADMIN_EMAIL, ADMIN_PASSWORD });
const staff = async () => (await database.db.select().from(users)).map(({ email, name, role }) => ({ email, name, role }));

test("a newsroom without an admin takes the one the environment names, and no second", async () => {
  expect(await ensureFirstAdmin(parseGiven({}), database.db)).toBe(false);
  expect(await ensureFirstAdmin(named("ines.masthead@example.org"), database.db)).toBe(true);
  expect(await ensureFirstAdmin(named("rival@example.org"), database.db)).toBe(true);
  expect(await staff()).toEqual([{ email: "ines.masthead@example.org", name: "Ines Masthead", role: "admin" }]);
});

test("of two starts at once one makes the admin and both go on", async () => {
  const both = [named("one@example.org"), named("two@example.org")].map((given) => ensureFirstAdmin(given, database.db));
  expect(await Promise.all(both)).toEqual([true, true]);
  expect(await staff()).toHaveLength(1);
});

test("a password anyone would guess is refused in a line that does not repeat it", async () => {
  const message = await ensureFirstAdmin(named("ines@example.org", "password1234"), database.db).catch((error) => String(error.message));
  expect(message).toMatch(/^The first admin could not be made \(password/);
  expect(message).not.toContain("password1234");
});

test("a name is made of an address", () => {
  expect(nameFrom("ines.masthead+desk@example.org")).toBe("Ines Masthead Desk");
});
