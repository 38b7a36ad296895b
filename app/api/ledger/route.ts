import { currentActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { mayRead } from "@/domain/articles/policy";
import { readPanel } from "@/domain/claims/queries/panel";
import { isUuid } from "@/domain/kernel/id";

const NEVER_KEPT = { headers: { "cache-control": "private, no-store" } };
/** Records one question may name. */
const ASKED_MAX = 40;

/** The ledger of what a story is about, `?season=…&show=…`, any number of each: for the facts beside its text. */
export async function GET(request: Request) {
  const actor = await currentActor();
  if (!actor || !mayRead(actor).allowed) return Response.json({ kind: "signed_out" }, { status: 401, ...NEVER_KEPT });
  const { searchParams } = new URL(request.url);
  const named = (kind: string) => searchParams.getAll(kind).filter(isUuid).slice(0, ASKED_MAX);
  const about = { seasons: named("season"), shows: named("show") };
  return Response.json(await fromDesk((db) => readPanel(db, about, new Date())), NEVER_KEPT);
}
