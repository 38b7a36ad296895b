import "server-only";
import { z } from "zod";
import { currentActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { isStaff } from "@/domain/kernel/context";
import { findBytes } from "@/domain/media/queries/picture";

/** Where a picture's bytes lie, for staff; else the answer that says why not. */
export async function bytesFor(assetId: string) {
  const actor = await currentActor();
  if (!actor || !isStaff(actor)) return new Response(null, { status: 401 });
  const found = z.uuid().safeParse(assetId).success ? await fromDesk((db) => findBytes(db, assetId)) : null;
  return found ?? new Response(null, { status: 404 });
}
