import { AsyncLocalStorage } from "node:async_hooks";

declare global {
  var showdeskRequestIds: AsyncLocalStorage<string> | undefined;
}
// On globalThis: `server/` opens it, and Next's bundle, which loads this file a second time, reads it.
globalThis.showdeskRequestIds ??= new AsyncLocalStorage();

/** The id of the request being answered, for the log and the reply's `X-Request-Id`. */
export const requestIds = globalThis.showdeskRequestIds;
