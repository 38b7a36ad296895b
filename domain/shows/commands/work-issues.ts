import type { Tx } from "@/db/connect";
import type { Issue } from "../../kernel/result";
import type { CreateSourceWork } from "../schema";
import { isOrganisation, isShow } from "../store/source-works";

/** What a work names that is not on record. */
export async function workIssues(tx: Tx, { publisherId, asShowId }: CreateSourceWork): Promise<Issue[]> {
  return [
    ...(publisherId && !(await isOrganisation(tx, publisherId)) ? [{ field: "publisherId", code: "unknown_record" } as const] : []),
    ...(asShowId && !(await isShow(tx, asShowId)) ? [{ field: "asShowId", code: "unknown_record" } as const] : []),
  ];
}
