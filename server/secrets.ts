import { randomBytes } from "node:crypto";
import path from "node:path";
import type { GivenEnv } from "@/app/_server/env";
import { makeFolder } from "./postgres/home";
import { readOrMakePrivate, readPrivate } from "./private-file";

export type Secrets = { AUTH_SECRET: string; NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: string };

const fileOf = ({ DATA_DIR }: GivenEnv) => path.join(DATA_DIR, "secrets.json");

/** What the environment gives, else what was made at random on the first start. The second is part of a build, so it comes before one. */
export function ensureSecrets(given: GivenEnv): Secrets {
  const { AUTH_SECRET, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY } = given;
  if (AUTH_SECRET && NEXT_SERVER_ACTIONS_ENCRYPTION_KEY) return { AUTH_SECRET, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY };
  makeFolder(given.DATA_DIR);
  return either(given, readOrMakePrivate(fileOf(given), makeSecrets));
}

/** The same where a start has made them, or null; makes nothing. */
export function findSecrets(given: GivenEnv): Secrets | null {
  const made = readPrivate<Secrets>(fileOf(given));
  return made && either(given, made);
}

const makeSecrets = (): Secrets => ({
  AUTH_SECRET: randomBytes(33).toString("base64"),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: randomBytes(32).toString("base64"),
});

const either = (given: GivenEnv, made: Secrets): Secrets => ({
  AUTH_SECRET: given.AUTH_SECRET ?? made.AUTH_SECRET,
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: given.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? made.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY,
});
