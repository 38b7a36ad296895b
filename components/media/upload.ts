import type { EdgeFailure } from "@/domain/kernel/answer";
import type { Failure } from "@/domain/kernel/result";
import { UPLOAD_MAX_BYTES } from "@/domain/media/vocabulary";

export type Sent = { assetId: string; number: number; isKnown: boolean; isFirstFrame: boolean };
/** `broken`: the line broke before the end, at this share of it. */
export type Outcome =
  | { kind: "sent"; value: Sent }
  | { kind: "refused"; error: Failure | EdgeFailure }
  | { kind: "broken" }
  | { kind: "too_long" }
  | { kind: "stopped" };

type Sending = { file: File; replaces?: string | undefined; onProgress: (bytes: number) => void; signal: AbortSignal };

/** Kinds a file picker offers; what a file is, its decoder decides. */
export const TAKEN_KINDS = "image/jpeg,image/png,image/webp,image/avif,image/gif";
/** Whether to try: what says of itself that it is no picture is not sent, and nothing over the limit is. */
export const isPicture = (file: File) => file.type === "" || file.type.startsWith("image/");

/** Sends one picture and tells how far it is. Never throws: what may go wrong is an outcome. */
export async function sendPicture({ file, replaces, onProgress, signal }: Sending): Promise<Outcome> {
  if (file.size > UPLOAD_MAX_BYTES) return { kind: "too_long" };
  const sha256 = await checksum(file);
  if (signal.aborted) return { kind: "stopped" };
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/api/media");
    request.setRequestHeader("content-type", "application/octet-stream");
    request.setRequestHeader("x-file-name", encodeURIComponent(file.name));
    if (sha256) request.setRequestHeader("x-file-sha256", sha256);
    if (replaces) request.setRequestHeader("x-replaces", replaces);
    request.upload.onprogress = ({ loaded }) => onProgress(loaded);
    request.onload = () => resolve(outcomeOf(request));
    request.onerror = () => resolve({ kind: "broken" });
    request.onabort = () => resolve({ kind: "stopped" });
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.send(file);
  });
}

function outcomeOf({ status, responseText }: XMLHttpRequest): Outcome {
  if (status === 413) return { kind: "too_long" };
  try {
    const answer = JSON.parse(responseText);
    return status === 201 ? { kind: "sent", value: answer } : { kind: "refused", error: answer };
  } catch {
    return { kind: "broken" };
  }
}

/** Browsers hash only on safe connections; without one the desk compares the length. */
async function checksum(file: File): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const hash = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
