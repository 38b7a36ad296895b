import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { sessions } from "./schema/staff";
import { aUser } from "./testing/builders";
import { openTestDatabase } from "./testing/database";
import { sweepSessions } from "./upkeep";

const database = openTestDatabase();

test("a sign-in is forgotten a month after it ended, and not a day before", async () => {
  const { db } = database;
  const { id: userId } = await aUser(db, "writer");
  const began = sql`now() - interval '60 days'`;
  const row = { userId, createdAt: began, lastSeenAt: began, freshAt: began };
  await db.insert(sessions).values([
    { ...row, tokenHash: "long over", expiresAt: sql`now() - interval '31 days'` },
    { ...row, tokenHash: "just over", expiresAt: sql`now() - interval '29 days'` },
    { ...row, tokenHash: "open", expiresAt: sql`now() + interval '1 hour'` },
  ]);
  await sweepSessions(db);
  const left = await db.select({ token: sessions.tokenHash }).from(sessions).where(eq(sessions.userId, userId));
  expect(left.map(({ token }) => token).sort()).toEqual(["just over", "open"]);
});
