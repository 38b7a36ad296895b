import "server-only";
import { openStorage } from "@/db/pictures/open";
import type { Storage } from "@/db/pictures/storage";
import { env } from "./env";

let storage: Storage | undefined;

/** Where this newsroom's pictures are kept. */
export function pictureStorage(): Storage {
  storage ??= openStorage(env());
  return storage;
}
