import { fromDesk } from "@/app/_server/database";
import { defineQuestion } from "@/app/_server/define-question";
import { answer } from "@/app/_server/http";
import { shelfOf } from "@/components/claims/shelf-facts";
import { mayCloseFlag } from "@/domain/claims/policy";
import { findPanelScope, markOfPanel, readPanel } from "@/domain/claims/queries/panel";
import { isUuid } from "@/domain/kernel/id";

/** Records and claims one question may name. */
const ASKED_MAX = 40;
const CITED_MAX = 200;

/**
 * The ledger of what a story is about and states, for the facts beside its text: `?season=…&show=…&cited=…&edition=…`, any
 * number of each but the last. Asked every few seconds while a story is open: with the mark of the last answer and nothing
 * changed since, 304.
 */
export const GET = defineQuestion(async ({ actor, search, request }) => {
  const named = (kind: string, most = ASKED_MAX) => search.getAll(kind).filter(isUuid).slice(0, most);
  const [editionId = null] = named("edition");
  const question = { seasons: named("season"), shows: named("show"), cited: named("cited", CITED_MAX), editionId };
  const now = new Date();
  const scope = await fromDesk((db) => findPanelScope(db, question));
  const etag = `"${await fromDesk((db) => markOfPanel(db, scope, now))}"`;
  if (request.headers.get("if-none-match") === etag)
    return new Response(null, { status: 304, headers: { "cache-control": "private, no-store", etag } });
  const panel = await fromDesk((db) => readPanel(db, scope, now));
  const mayKeep = (flag: Parameters<typeof mayCloseFlag>[1]) => mayCloseFlag(actor, flag).allowed;
  return answer(shelfOf(panel, mayKeep), 200, { etag });
});
