import path from "node:path";
import { type GivenEnv, isLoopback } from "@/app/_server/env";
import { log } from "@/app/_server/log";
import type { Demo } from "./demo";
import { whereMailGoes } from "./mail/settings";
import type { Prepared } from "./prepare";
import { say } from "./say";

const TITLE = { writer: "Writer", editor: "Editor", admin: "Admin" };

/** What stands in the terminal once the door is open. */
export function welcome(given: GivenEnv, demo: Demo | null) {
  say();
  say(`Showdesk is open: ${given.SITE_URL}   The desk: ${given.SITE_URL}/desk`);
  if (demo) sayDemo(demo);
  say(whereMailGoes(given));
  say("Ctrl-C stops it.");
  say();
}

function sayDemo({ file, signIns }: Demo) {
  say();
  for (const { role, email, password } of signIns) say(`  ${TITLE[role].padEnd(6)}  ${email}  ${password}`);
  say();
  say(`  A demo newsroom, for this machine alone. These sign-ins stand in ${file}, which only you can read.`);
  say();
}

export function sayHowToBegin() {
  say();
  say("Nobody can sign in yet. Make the first admin:");
  say("  npm run cli -- user create --role admin --email you@example.org --name 'Your Name'");
  say("or start once with ADMIN_EMAIL and ADMIN_PASSWORD.");
}

/** Where the embedded data lies if not where one would look, and that it needs a backup once it is more than a demo. */
export function warnOfEmbedded(given: GivenEnv, { embedded }: Prepared) {
  if (!embedded) return;
  const home = path.resolve(given.DATA_DIR);
  if (embedded.folder !== home) say(`The database lies in ${embedded.folder}, since the account Postgres runs as cannot enter ${home}.`);
  if (isLoopback(given.HOST) && !given.SITE_URL.startsWith("https:")) return;
  log.warn({ event: "embedded_database_in_production", where: "start" });
  say(`This newsroom runs on the embedded Postgres in ${embedded.folder}: back that folder up, or set DATABASE_URL.`);
}
