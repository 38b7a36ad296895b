import { transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { notReady, ok, type Result } from "../../kernel/result";
import type { NameCheckpoint } from "../history-schema";
import { mayEdit } from "../policy";
import { nameRevision } from "../store/history";
import { sealHead } from "../store/revisions";
import { look, record } from "./gate";

/** Keeps the text as it is now as a row of its own, under a name where one is given. The words and the version stay the same. */
export async function nameCheckpoint(ctx: Context, input: NameCheckpoint): Promise<Result<{ name: string }>> {
  return transact(ctx.db, async (tx) => {
    const looked = await look(tx, ctx, input, mayEdit);
    if (!looked.ok) return looked;
    const edition = looked.value;
    const { id, label, sealedAt } = edition.head;
    const { name } = input;
    if (label !== null && name !== "") return label === name ? ok({ name }) : notReady({ field: "name", code: "already_named" });
    if (sealedAt !== null && name === "") return ok({ name });

    await sealHead(tx, edition, ctx.now);
    if (name !== "") await nameRevision(tx, id, name);
    await record(tx, ctx, "edition.name_checkpoint", edition, { after: { revisionId: id, name } });
    return ok({ name });
  });
}
