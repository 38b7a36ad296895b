import fs from "node:fs";
import { type GivenEnv, parseGiven } from "@/app/_server/env";

/** What the environment and a file `.env` beside package.json give; the environment wins. */
export function readSettings(): GivenEnv {
  if (fs.existsSync(".env")) process.loadEnvFile(".env");
  return parseGiven(process.env);
}
