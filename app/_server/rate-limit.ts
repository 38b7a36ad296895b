import "server-only";
import { type Budget, type Limiter, openLimiter } from "@/db/limiter";
import type { EdgeFailure } from "@/domain/kernel/answer";
import { addressBlock, clientAddress } from "./client-address";
import { deskDatabase } from "./database";
import { faultOf, log } from "./log";

type TooMany = Extract<EdgeFailure, { kind: "too_many" }>;

/** Shared by every instance. Keys are what we know of a client ourselves: an address, an account; never a field of a form. */
const BUDGETS = {
  // A form open to all, by address: sign-in.
  open: { tries: 20, seconds: 15 * 60 },
  // Passwords tried on one account, at the sign-in form and wherever the desk asks for one's own again.
  password: { tries: 5, seconds: 15 * 60 },
  // Autosaves of one person; a burst is two tabs, or a line that comes back.
  autosave: { tries: 2, seconds: 1, burst: { tries: 20, seconds: 10 } },
  // Beats of the tabs in which one person has stories open: one every four seconds each, and more where a tab comes back.
  beat: { tries: 10, seconds: 1, burst: { tries: 60, seconds: 10 } },
  // Facts told to the desk while one person writes them.
  preview: { tries: 3, seconds: 1, burst: { tries: 20, seconds: 10 } },
  // Questions of one reader's address: far more than a reader asks, fewer than a machine would like to.
  search: { tries: 60, seconds: 60 },
  // Addresses given at the form readers follow by, from one address.
  follow: { tries: 5, seconds: 60 * 60 },
  // Acts on a follower's link, from one address: a family, or a library.
  link: { tries: 120, seconds: 60 * 60 },
  // Pictures of one person: several events in one hour, since one drop may bring thirty.
  picture: { tries: 120, seconds: 60 * 60 },
  // Remarks through guests' links, from one address.
  guest: { tries: 10, seconds: 10 * 60 },
  // Deliberate deeds of one person: far beyond what hands can do.
  deed: { tries: 300, seconds: 60 },
} satisfies Record<string, Budget>;

const isAway = (error: unknown) => log.warn({ event: "limiter_away", where: "rate_limit", ...faultOf(error) });

const limiters = new Map<string, Limiter>();

function limiterOf(name: keyof typeof BUDGETS): Limiter {
  const limiter = limiters.get(name) ?? openLimiter(deskDatabase(), name, BUDGETS[name], isAway);
  limiters.set(name, limiter);
  return limiter;
}

/** Counts one try; null where it may go on. */
async function spend(name: keyof typeof BUDGETS, key: string): Promise<TooMany | null> {
  const waitMs = await limiterOf(name).spend(key);
  return waitMs === null ? null : { kind: "too_many", retryAfter: Math.max(1, Math.ceil(waitMs / 1_000)) };
}

const addressOf = (headers: Headers) => addressBlock(clientAddress(headers));

/** Tries at an open form from one address. What succeeded is given back: a newsroom behind one address signs in each morning. */
export const limitOpenForm = (headers: Headers) => spend("open", addressOf(headers));
export const giveBackOpenForm = (headers: Headers) => limiterOf("open").giveBack(addressOf(headers));

/** Passwords tried on one account; forgotten once one was right. */
export const limitPassword = (account: string) => spend("password", account);
export const forgetPasswordTries = (account: string) => limiterOf("password").forget(account);

export const limitSearch = (headers: Headers) => spend("search", addressOf(headers));

export const limitFollow = (headers: Headers) => spend("follow", addressOf(headers));
export const limitGuest = (headers: Headers) => spend("guest", addressOf(headers));
export const limitLink = (headers: Headers) => spend("link", addressOf(headers));

export const limitAutosave = (actorId: string) => spend("autosave", actorId);
export const limitBeat = (actorId: string) => spend("beat", actorId);
export const limitPreview = (actorId: string) => spend("preview", actorId);
export const limitDeed = (actorId: string) => spend("deed", actorId);
export const limitPicture = (actorId: string) => spend("picture", actorId);
