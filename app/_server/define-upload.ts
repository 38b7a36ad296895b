import "server-only";
import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import type { z } from "zod";
import { DatabaseUnavailable } from "@/db/deadline";
import { inScratch, takePicture } from "@/db/pictures/decoder";
import type { EdgeFailure } from "@/domain/kernel/answer";
import type { Context } from "@/domain/kernel/context";
import { type Failure, notReady, type Result, refusalOf, type Verdict } from "@/domain/kernel/result";
import type { Arrival } from "@/domain/media/commands/add-picture";
import type { uploadSchema } from "@/domain/media/schema";
import { currentActor } from "./auth";
import { deskDatabase } from "./database";
import { fieldMessages } from "./forms";
import { answer, failed } from "./http";
import { log } from "./log";
import { isSameOrigin } from "./same-origin";

type Upload = {
  maxBytes: number;
  may: (actor: Context["actor"]) => Verdict;
  limit: (actor: Context["actor"]) => Promise<EdgeFailure | null>;
};

/**
 * The only door for bytes: same origin, who is asking, not too often, what it is called, then the bytes to a file of their own up to a
 * cap, the decoder in a process of its own, and the command. Whatever happens, nothing stays in the folder they passed through.
 */
export function defineUpload<T>(
  schema: typeof uploadSchema,
  command: (ctx: Context, arrival: Arrival) => Promise<Result<T>>,
  { maxBytes, may, limit }: Upload,
) {
  return async (request: Request): Promise<Response> => {
    if (!isSameOrigin(request.headers)) return failed({ kind: "forbidden", rule: "same_origin_only" });
    try {
      const actor = await currentActor();
      if (!actor) return failed({ kind: "signed_out" });
      if (!/^(image\/|application\/octet-stream)/.test(request.headers.get("content-type") ?? ""))
        return new Response(null, { status: 415 });
      const refusal = refusalOf(may(actor));
      if (refusal) return failed(refusal.error);
      const tooMany = await limit(actor);
      if (tooMany) return failed(tooMany);
      const parsed = schema.safeParse(namedIn(request.headers));
      if (!parsed.success) return failed({ kind: "invalid", fields: fieldMessages(parsed.error) });
      return await inScratch((folder) =>
        receive(request, folder, parsed.data, maxBytes, (arrival) => command({ db: deskDatabase(), actor, now: new Date() }, arrival)),
      );
    } catch (error) {
      if (!(error instanceof DatabaseUnavailable)) throw error;
      log.warn({ event: "database_unavailable", where: "upload" });
      return failed({ kind: "unavailable" });
    }
  };
}

async function receive(
  request: Request,
  folder: string,
  { fileName, sha256, replaces }: z.output<typeof uploadSchema>,
  maxBytes: number,
  command: (arrival: Arrival) => Promise<Result<unknown>>,
): Promise<Response> {
  const file = path.join(folder, "sent");
  const sent = await received(request, file, maxBytes).catch((error) => {
    if ((error as NodeJS.ErrnoException).code === "ENOSPC") return "full" as const;
    throw error;
  });
  if (sent === "too_long") return new Response(null, { status: 413 });
  if (sent === "full") return refused({ kind: "not_ready", issues: [{ field: "file", code: "storage_full" }] });
  if (sent === "cut_short" || (sha256 !== null && sha256 !== sent.sha256))
    return failed(notReady({ field: "file", code: "upload_cut_short" }).error);
  const taken = await takePicture(file, folder);
  if (!taken.ok) return failed(notReady({ field: "file", code: taken.code }).error);
  const result = await command({ taken, folder, fileName, sourceSha256: sent.sha256, replaces });
  return result.ok ? answer({ ...(result.value as object), isFirstFrame: taken.isFirstFrame }, 201) : refused(result.error);
}

/** The bytes in a file, with their checksum; fewer than announced are not a picture. */
async function received(request: Request, file: string, max: number): Promise<{ sha256: string } | "too_long" | "cut_short"> {
  const announced = Number(request.headers.get("content-length") ?? Number.NaN);
  if (announced > max) return "too_long";
  const hash = createHash("sha256");
  const handle = await fs.open(file, "wx", 0o600);
  let bytes = 0;
  try {
    for await (const chunk of request.body ?? []) {
      bytes += chunk.byteLength;
      if (bytes > max) return "too_long";
      hash.update(chunk);
      await handle.write(chunk);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOSPC") throw error;
    return "cut_short"; // the line broke
  } finally {
    await handle.close();
  }
  return bytes === 0 || (Number.isFinite(announced) && announced !== bytes) ? "cut_short" : { sha256: hash.digest("hex") };
}

/** A full disk has a status of its own. */
const refused = (error: Failure) =>
  error.kind === "not_ready" && error.issues.some(({ code }) => code === "storage_full") ? answer(error, 507) : failed(error);

function namedIn(headers: Headers) {
  return { fileName: decoded(headers.get("x-file-name") ?? ""), sha256: headers.get("x-file-sha256"), replaces: headers.get("x-replaces") };
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
