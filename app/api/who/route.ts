import { currentActor } from "@/app/_server/auth";

const NEVER_KEPT = { headers: { "cache-control": "private, no-store" } };

/** Who is signed in in this browser now: asked by a page that was signed out, before it sends what somebody wrote there. */
export async function GET() {
  const actor = await currentActor();
  return actor ? Response.json({ id: actor.id }, NEVER_KEPT) : Response.json({ kind: "signed_out" }, { status: 401, ...NEVER_KEPT });
}
