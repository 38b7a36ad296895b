import { currentActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { mayRead } from "@/domain/articles/policy";
import { searchSubjects } from "@/domain/shows/queries/subjects";

const NEVER_KEPT = { headers: { "cache-control": "private, no-store" } };

/** Shows, seasons and people whose names, in any script, answer `?q=`: for mentions, and for what a story is about. */
export async function GET(request: Request) {
  const actor = await currentActor();
  if (!actor || !mayRead(actor).allowed) return Response.json({ kind: "signed_out" }, { status: 401, ...NEVER_KEPT });
  const asked = new URL(request.url).searchParams.get("q") ?? "";
  return Response.json(await fromDesk((db) => searchSubjects(db, asked)), NEVER_KEPT);
}
