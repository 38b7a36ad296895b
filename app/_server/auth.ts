import "server-only";
import { redirect } from "next/navigation";
import NextAuth from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { cache } from "react";
import { staffActor } from "@/domain/kernel/actor";
import type { Actor } from "@/domain/kernel/context";
import { safePath } from "@/domain/kernel/safe-href";
import { hashOfToken } from "@/domain/kernel/token";
import { touchSession } from "@/domain/staff/commands/touch-session";
import { findSessionActor } from "@/domain/staff/queries";
import { SESSION_LIFE_MS } from "@/domain/staff/vocabulary";
import { deskDatabase, fromDesk } from "./database";
import { env } from "./env";
import { log } from "./log";
import { isSecureSite } from "./site";

/**
 * The library seals and opens one cookie, whose token carries a random `sid` and nothing else. Who that is and what
 * they may do is read from the database on each request, so a copied cookie is worth nothing once the row says no.
 * Made on first use: a build has no secrets.
 */
const envelope = NextAuth(() => ({
  secret: env().AUTH_SECRET,
  trustHost: true,
  session: { strategy: "jwt", maxAge: SESSION_LIFE_MS / 1_000 },
  useSecureCookies: isSecureSite(),
  cookies: {
    sessionToken: {
      name: isSecureSite() ? "__Host-sid" : "sid",
      options: { httpOnly: true, sameSite: "lax", path: "/", secure: isSecureSite() },
    },
  },
  // Seals what `startSession` made. The route takes no POST, so nobody but `sealSession` comes here.
  providers: [Credentials({ credentials: { sid: {} }, authorize: ({ sid }) => (typeof sid === "string" ? { id: sid } : null) })],
  pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in", verifyRequest: "/sign-in", newUser: "/desk" },
  callbacks: {
    jwt: ({ token, user }) => ({ sid: user?.id ?? token.sid }),
    // What the route shows to scripts: never the `sid`.
    session: ({ session }) => ({ expires: session.expires }),
    redirect: ({ url }) => safePath(url),
  },
  logger: {
    error: (error) => log.warn({ event: "session_unreadable", fault: error.name }),
    warn: (code) => log.debug({ event: "sign_in_library", kind: code }),
    debug: () => {},
  },
}));

export const { handlers } = envelope;

/** Puts a session's secret into this browser's cookie. */
export const sealSession = (sid: string) => envelope.signIn("credentials", { sid, redirect: false });

/** Takes the cookie away; the session itself is ended by its command. */
export const dropCookie = () => envelope.signOut({ redirect: false });

/** The secret this browser sent, or null. On our side alone the library hands out the whole token, as `user`. */
const sentSecret = cache(async (): Promise<string | null> => {
  const token = (await envelope.auth())?.user as { sid?: unknown } | undefined;
  return typeof token?.sid === "string" ? token.sid : null;
});

/** The person behind this request with the session they came by, or null; read once a request, however many ask. */
export const currentUser = cache(async () => {
  const sid = await sentSecret();
  if (sid === null) return null;
  const found = await fromDesk((db) => findSessionActor(db, hashOfToken(sid)));
  if (!found) return null;
  const { isTouchDue, ...user } = found;
  const actor = staffActor(user.id, user.role);
  if (isTouchDue) await touchSession({ db: deskDatabase(), actor, now: new Date() }, { sessionId: user.sessionId });
  return { ...user, actor };
});

/** Who asks, or null. */
export const currentActor = cache(async (): Promise<Actor | null> => (await currentUser())?.actor ?? null);

/** Who asks, for a page of the desk; the signed-out go and sign in first, and come back to `next`. */
export async function requireUser(next = "/desk") {
  const user = await currentUser();
  if (user) return user;
  const ended = (await sentSecret()) === null ? "" : "&ended=1";
  redirect(`/sign-in?next=${encodeURIComponent(safePath(next))}${ended}`);
}

export const requireActor = async (next = "/desk"): Promise<Actor> => (await requireUser(next)).actor;
