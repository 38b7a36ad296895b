import { useCallback, useEffect, useState } from "react";
import type { ShareRow } from "@/domain/articles/queries/shares";

type Dates = "createdAt" | "expiresAt" | "revokedAt" | "textSavedAt";
type Sent = Omit<ShareRow, Dates> & { createdAt: string; expiresAt: string; revokedAt: string | null; textSavedAt: string };
export type Share = ReturnType<typeof shareOf>;

const shareOf = (sent: Sent) => ({
  ...sent,
  expiresAt: new Date(sent.expiresAt),
  textSavedAt: new Date(sent.textSavedAt),
  revokedAt: sent.revokedAt === null ? null : new Date(sent.revokedAt),
});

/** The links made for guests of an edition: null until they are known, `away` where they could not be asked for. */
export function useShares(editionId: string) {
  const [shares, setShares] = useState<readonly Share[] | null | "away">(null);
  const ask = useCallback(async () => {
    const answer = await fetch(`/api/editions/${editionId}/shares`).catch(() => null);
    setShares(answer?.ok ? ((await answer.json()) as Sent[]).map(shareOf) : "away");
  }, [editionId]);
  useEffect(() => void ask(), [ask]);
  return { shares, ask };
}
