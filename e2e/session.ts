import type { BrowserContext } from "@playwright/test";
import { sql } from "drizzle-orm";
import { encode } from "next-auth/jwt";
import { type Db, only } from "../db/connect";
import { sessions } from "../db/schema/staff";
import { hashOfToken, newToken } from "../domain/kernel/token";
import { findColleague, type Person } from "./desk";
import { SECRETS } from "./newsroom";

/** Under http: the name a browser knows a session by. */
export const COOKIE = "sid";
const HOUR_S = 3_600;

/** A row of `sessions` for this person and the sealed cookie that goes with it: what signing in leaves behind. */
export async function makeSession(db: Db, who: Person): Promise<{ sessionId: string; cookie: string }> {
  const { actor } = await findColleague(db, who);
  const sid = newToken();
  const now = sql`now()`;
  const row = { userId: actor.id, tokenHash: hashOfToken(sid), createdAt: now, lastSeenAt: now, freshAt: now };
  const { id } = only(
    await db
      .insert(sessions)
      .values({ ...row, expiresAt: sql`now() + interval '1 hour'` })
      .returning({ id: sessions.id }),
  );
  return { sessionId: id, cookie: await encode({ token: { sid }, secret: SECRETS.AUTH_SECRET, salt: COOKIE, maxAge: HOUR_S }) };
}

/** Makes a browser this person's. */
export async function signIn(context: BrowserContext, db: Db, who: Person, url: string): Promise<{ sessionId: string }> {
  const { sessionId, cookie } = await makeSession(db, who);
  await context.addCookies([{ name: COOKIE, value: cookie, url, httpOnly: true, sameSite: "Lax" }]);
  return { sessionId };
}

export async function revoke(db: Db, sessionId: string) {
  await db.execute(sql`update sessions set revoked_at = now() where id = ${sessionId}`);
}
