import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { newId } from "../../kernel/id";
import { ok, type Result, refusalOf } from "../../kernel/result";
import { maySendMail } from "../policy";
import { endLetter, putBack, takeLetters } from "../store/letters";
import { RETRY_MINUTES, TRIES_MAX } from "../vocabulary";

/** A letter in hand, and the word by which it is ours until the lease runs out. */
export type Taken = { id: string; fence: string };

/** Takes letters that are due. What happens to them outside the database happens outside any transaction. */
export async function takeDueLetters(ctx: Context, { limit }: { limit: number }): Promise<Result<Taken[]>> {
  const refusal = refusalOf(maySendMail(ctx.actor));
  if (refusal) return refusal;
  const fence = newId();
  return ok((await takeLetters(ctx.db, fence, limit)).map((id) => ({ id, fence })));
}

/** How a letter ended. False where it is somebody else's by now, and then nothing is written. */
export async function settleLetter(ctx: Context, letter: Taken, end: "sent" | "failed" | "suppressed"): Promise<Result<boolean>> {
  return transact(ctx.db, async (tx) => {
    const refusal = refusalOf(maySendMail(ctx.actor));
    return refusal ?? ok(await endLetter(tx, letter, end));
  });
}

/** The server says "later": in a while again, until it has said so too often. */
export async function retryLetter(ctx: Context, letter: Taken & { attempts: number }): Promise<Result<null>> {
  const refusal = refusalOf(maySendMail(ctx.actor));
  if (refusal) return refusal;
  if (letter.attempts >= TRIES_MAX) await settleLetter(ctx, letter, "failed");
  else await putBack(ctx.db, letter, { minutes: RETRY_MINUTES[letter.attempts - 1] ?? 1, isTry: true });
  return ok(null);
}

/** The server could not be asked: back to the head of the queue, as if it had not been taken. */
export async function returnLetter(ctx: Context, letter: Taken): Promise<Result<null>> {
  const refusal = refusalOf(maySendMail(ctx.actor));
  if (refusal) return refusal;
  await putBack(ctx.db, letter, { minutes: 0, isTry: false });
  return ok(null);
}
