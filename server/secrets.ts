import { randomBytes } from "node:crypto";
import path from "node:path";
import type { GivenEnv } from "@/app/_server/env";
import { makeFolder } from "./postgres/home";
import { readOrMakePrivate } from "./private-file";

export type Secrets = { AUTH_SECRET: string; NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: string };

/** What the environment gives, else what was made at random on the first start. The second is part of a build, so it comes before one. */
export function ensureSecrets(given: GivenEnv): Secrets {
  const { AUTH_SECRET, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY } = given;
  if (AUTH_SECRET && NEXT_SERVER_ACTIONS_ENCRYPTION_KEY) return { AUTH_SECRET, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY };
  makeFolder(given.DATA_DIR);
  const made = readOrMakePrivate<Secrets>(path.join(given.DATA_DIR, "secrets.json"), () => ({
    AUTH_SECRET: randomBytes(33).toString("base64"),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: randomBytes(32).toString("base64"),
  }));
  return {
    AUTH_SECRET: AUTH_SECRET ?? made.AUTH_SECRET,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? made.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY,
  };
}
