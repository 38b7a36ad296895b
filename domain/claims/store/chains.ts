import { eq, sql } from "drizzle-orm";
import { only, type Tx } from "@/db/connect";
import { claimSources, sources } from "@/db/schema/claims";
import { loadChains, type NamedChain } from "../queries/chains";
import type { CitedSourceInput, SourceLinkInput } from "../schema";

/** Writes what a claim rests on, and returns its chains as they are now on record. */
export async function insertSources(
  tx: Tx,
  claimId: string,
  cited: readonly CitedSourceInput[],
  by: { userId: string; now: Date },
): Promise<NamedChain[]> {
  for (const [index, one] of cited.entries()) {
    const sourceId = typeof one.source === "string" ? one.source : await insertChain(tx, one.source, by);
    const { stance, quote, quoteLanguage, quoteIsTranslation } = one;
    await tx.insert(claimSources).values({ claimId, sourceId, position: index + 1, stance, quote, quoteLanguage, quoteIsTranslation });
  }
  return (await loadChains(tx, [claimId])).get(claimId) ?? [];
}

/** The origin first, so that each link can point at the one it passes on; a link that is on record is used again. */
async function insertChain(tx: Tx, links: readonly SourceLinkInput[], by: { userId: string; now: Date }): Promise<string> {
  let relaysSourceId: string | null = null;
  for (const link of [...links].reverse()) relaysSourceId = await findOrInsert(tx, link, relaysSourceId, by);
  return relaysSourceId ?? "";
}

async function findOrInsert(
  tx: Tx,
  link: SourceLinkInput,
  relaysSourceId: string | null,
  by: { userId: string; now: Date },
): Promise<string> {
  const same = link.importKey
    ? eq(sources.importKey, link.importKey)
    : link.url
      ? sql`${sources.url} = ${link.url} and ${sources.relaysSourceId} is not distinct from ${relaysSourceId} and ${sources.accessedOn} is not distinct from ${link.accessedOn}`
      : null;
  const [known] = same ? await tx.select({ id: sources.id }).from(sources).where(same) : [];
  if (known) return known.id;
  const row = { ...link, relaysSourceId, recordedBy: by.userId, recordedAt: by.now };
  return only(await tx.insert(sources).values(row).returning({ id: sources.id })).id;
}
