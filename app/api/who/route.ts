import { currentActor } from "@/app/_server/auth";
import { answer, failed } from "@/app/_server/http";

/** Who is signed in in this browser now: asked by a page that was signed out, before it sends what somebody wrote there. */
export async function GET() {
  const actor = await currentActor();
  return actor ? answer({ id: actor.id }, 200) : failed({ kind: "signed_out" });
}
