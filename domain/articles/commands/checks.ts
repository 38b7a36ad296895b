import type { Tx } from "@/db/connect";
import type { Issue } from "../../kernel/result";
import { readLedgerFor } from "../queries/cited";
import { listHindrances } from "../queries/hindrances";
import type { LockedEdition } from "../store/editions";
import { publishIssues } from "../workflow";

/**
 * Everything that keeps the locked edition from the public, and what the ledger says of it. `at`: the hour whose embargoes
 * count; null where all of them will have lifted.
 */
export async function checkEdition(tx: Tx, edition: LockedEdition, at: Date | null) {
  const places = { id: edition.id, liveId: edition.article.liveEditionId };
  const [ledger, hindrances] = await Promise.all([
    readLedgerFor(tx, edition.head.body, places, at),
    listHindrances(tx, { editionId: edition.id, body: edition.head.body }),
  ]);
  const issues: Issue[] = [...publishIssues(edition.head, edition, ledger), ...hindrances];
  return { issues, ledger };
}
