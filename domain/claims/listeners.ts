import type { Tx } from "@/db/connect";
import { isUuid } from "../kernel/id";
import { settlementOf } from "./settlement";
import { citedBy, closeFlagRow, handOnFlag, openFlagsOf, openFlagsOfArticle, wasNoted } from "./store/flags";

type Publication = { articleId: string; editionId: string; by: string };

/** A person's id, or null for an actor who is nobody. */
const closerOf = (by: string) => (isUuid(by) ? by : null);

/**
 * Settles the flags of a story whose new edition is out: updated where it no longer states the old claim, or states the new
 * one; noted where readers were told. A flag it answers in neither way goes with the story, to the new edition's sentence.
 */
export async function settleFlagsOnPublication(tx: Tx, { articleId, editionId, by }: Publication, at: Date): Promise<void> {
  const flags = await openFlagsOfArticle(tx, articleId);
  if (flags.length === 0) return;
  const cited = await citedBy(tx, editionId);
  const isNoted = await wasNoted(tx, editionId);
  for (const flag of flags) {
    const resolution = settlementOf(flag, cited, isNoted);
    if (resolution) await closeFlagRow(tx, flag.id, { closedBy: closerOf(by), closedAt: at, resolution });
    else if (flag.editionId !== editionId && !(await handOnFlag(tx, flag, editionId)))
      await closeFlagRow(tx, flag.id, { closedBy: closerOf(by), closedAt: at, resolution: "updated" });
  }
}

/** A note on a live story tells its readers what changed, and settles its flags; a clarification changes nothing. */
export async function settleFlagsOnNote(tx: Tx, { editionId, kind, by }: Publication & { kind: string }, at: Date): Promise<void> {
  if (kind === "clarification") return;
  for (const { id } of await openFlagsOf(tx, editionId))
    await closeFlagRow(tx, id, { closedBy: closerOf(by), closedAt: at, resolution: "noted" });
}
