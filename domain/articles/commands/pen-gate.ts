import type { Tx } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { type Refusal, refusalOf } from "../../kernel/result";
import { mayWrite } from "../policy";
import { holdPen, lockPen } from "../store/presence";

/**
 * Null where whoever asks writes in the edition: the pen was free, and is theirs now, or was theirs already. Asked by every
 * command that writes text, once the edition is locked.
 */
export async function penRefusal(tx: Tx, { actor }: Context, editionId: string, tabId: string | null = null): Promise<Refusal | null> {
  if (await holdPen(tx, { editionId, userId: actor.id, tabId })) return null;
  return refusalOf(mayWrite(actor, await lockPen(tx, editionId)));
}
