import type { Action } from "@/domain/kernel/answer";

/** Signs this browser in and leaves the page as it is. */
export const signInHere: Action<null> = async (_previous, sent) => {
  const fields = [...(sent as FormData)].map(([name, value]) => [name, String(value)]);
  try {
    const response = await fetch("/api/sign-in", { method: "POST", body: new URLSearchParams(fields) });
    return await response.json();
  } catch {
    return { ok: false, error: { kind: "unavailable" } };
  }
};
