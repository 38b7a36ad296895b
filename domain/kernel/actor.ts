import type { Actor, Role } from "./context";

// The brand has no run-time side: this file is where an actor begins, and a floor rule says who may import it.
const actor = (id: string, role: Actor["role"]) => ({ id, role }) as Actor;

/** A signed-in person, with the role the database gave a moment ago. */
export const staffActor = (id: string, role: Role): Actor => actor(id, role);

/** The worker's clock. */
export const theClock: Actor = actor("system", "system");

/** Someone at a form that is open to all: nobody we know yet. */
export const theReader: Actor = actor("reader", "reader");

/** Whoever holds a link we signed for one follower; nothing more is known of them. */
export const followerActor = (followerId: string): Actor => actor(followerId, "reader");
