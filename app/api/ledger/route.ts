import { currentActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { shelfOf } from "@/components/claims/shelf-facts";
import { mayRead } from "@/domain/articles/policy";
import { mayCloseFlag } from "@/domain/claims/policy";
import { findPanelScope, markOfPanel, readPanel } from "@/domain/claims/queries/panel";
import { isUuid } from "@/domain/kernel/id";

const NEVER_KEPT = { "cache-control": "private, no-store" };
/** Records and claims one question may name. */
const ASKED_MAX = 40;
const CITED_MAX = 200;

/**
 * The ledger of what a story is about and states, for the facts beside its text: `?season=…&show=…&cited=…&edition=…`, any
 * number of each but the last. Asked every few seconds while a story is open: with the mark of the last answer and nothing
 * changed since, 304.
 */
export async function GET(request: Request) {
  const actor = await currentActor();
  if (!actor || !mayRead(actor).allowed) return Response.json({ kind: "signed_out" }, { status: 401, headers: NEVER_KEPT });
  const { searchParams } = new URL(request.url);
  const named = (kind: string, most = ASKED_MAX) => searchParams.getAll(kind).filter(isUuid).slice(0, most);
  const [editionId = null] = named("edition");
  const question = { seasons: named("season"), shows: named("show"), cited: named("cited", CITED_MAX), editionId };
  const now = new Date();
  const scope = await fromDesk((db) => findPanelScope(db, question));
  const etag = `"${await fromDesk((db) => markOfPanel(db, scope, now))}"`;
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers: { ...NEVER_KEPT, etag } });
  const panel = await fromDesk((db) => readPanel(db, scope, now));
  const mayKeep = (flag: Parameters<typeof mayCloseFlag>[1]) => mayCloseFlag(actor, flag).allowed;
  return Response.json(shelfOf(panel, mayKeep), { headers: { ...NEVER_KEPT, etag } });
}
