import type { Anchor } from "@/domain/articles/anchors";
import type { Told } from "@/domain/articles/commands/remark";
import type { Notes } from "@/domain/articles/queries/threads";
import type { EdgeFailure } from "@/domain/kernel/answer";
import { newId } from "@/domain/kernel/id";
import type { Failure } from "@/domain/kernel/result";

/** Why something was not sent; `unreachable`: nothing is known of it, and sending it again does it once. */
export type SendFailure = Failure | EdgeFailure | { kind: "unreachable" };
export type Sent<T> = { ok: true; value: T } | { ok: false; error: SendFailure };

async function send<T>(method: "POST" | "PUT" | "DELETE", path: string, body: object): Promise<Sent<T>> {
  try {
    const response = await fetch(path, { method, headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
    const answer: unknown = await response.json();
    return response.ok ? { ok: true, value: answer as T } : { ok: false, error: answer as Failure };
  } catch {
    return { ok: false, error: { kind: "unreachable" } };
  }
}

export type NewThread = { commentId: string; anchor: Anchor | null; body: string; isBlocking: boolean };

/** The desk's doors for notes. What is made carries an id from here, so that the same words sent again are one note. */
export const doors = {
  newId,
  async read(editionId: string): Promise<Notes> {
    const response = await fetch(`/api/editions/${editionId}/threads`, { cache: "no-store" });
    if (!response.ok) throw new Error("no answer");
    return (await response.json()) as Notes;
  },
  begin: (editionId: string, thread: NewThread) => send<Told>("POST", `/api/editions/${editionId}/threads`, thread),
  reply: (threadId: string, commentId: string, body: string) => send<Told>("POST", `/api/threads/${threadId}/replies`, { commentId, body }),
  settle: (threadId: string, isSettled: boolean) => send<null>("PUT", `/api/threads/${threadId}/settled`, { isSettled }),
  edit: (commentId: string, body: string) => send<Told>("PUT", `/api/remarks/${commentId}`, { body }),
  remove: (commentId: string) => send<null>("DELETE", `/api/remarks/${commentId}`, {}),
  tell: (commentId: string, userIds: readonly string[]) => send<Told>("POST", `/api/remarks/${commentId}/told`, { userIds }),
};
export type Doors = typeof doors;
