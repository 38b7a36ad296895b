import "server-only";
import type { Db } from "@/db/connect";
import { type Actor, isStaff } from "@/domain/kernel/context";
import { currentActor } from "./auth";
import { fromDesk } from "./database";
import { answer, failed } from "./http";

/** Characters of a search that are looked at. */
const SEARCH_MAX = 80;

type Asked<P extends string> = { actor: Actor; params: Record<P, string>; search: URLSearchParams; request: Request };

/**
 * The only door by which a script of the desk asks: the desk's own staff, then what is found, as JSON that nobody keeps.
 * What is not there is null, and a 404; a Response goes as it is.
 */
export const defineQuestion =
  <P extends string = never>(find: (asked: Asked<P>) => Promise<unknown>) =>
  async (request: Request, { params }: { params: Promise<Record<P, string>> }): Promise<Response> => {
    const actor = await currentActor();
    if (!actor || !isStaff(actor)) return failed({ kind: "signed_out" });
    const found = await find({ actor, params: await params, search: new URL(request.url).searchParams, request });
    if (found instanceof Response) return found;
    return found === null ? answer({ kind: "not_found" }, 404) : answer(found, 200);
  };

/** What was typed in `?q=`, without the blanks around it. */
export const typedIn = (search: URLSearchParams) => (search.get("q") ?? "").trim().slice(0, SEARCH_MAX);

/** For a field that asks for a record: what answers `?q=`, and nothing for nothing. */
export const defineSearch = (find: (db: Db, text: string) => PromiseLike<unknown>) =>
  defineQuestion(async ({ search }) => {
    const text = typedIn(search);
    return text ? fromDesk((db) => find(db, text)) : [];
  });
