import fs from "node:fs";
import path from "node:path";
import type { GivenEnv } from "@/app/_server/env";
import { inTheBuild, isBuilt } from "@/server/build";
import { ownerLine, unwritable } from "@/server/ownership";
import { findSecrets } from "@/server/secrets";
import { type Finding, fine, note, wrong } from "./finding";

const FREE_SHARE = 0.05;

export function lookAtFiles(given: GivenEnv): Finding[] {
  return [
    lookAtFolder("data directory", given.DATA_DIR),
    lookAtFolder("build folder", given.NEXT_DIST_DIR),
    lookAtBuild(given),
    lookAtDisk(),
  ];
}

/** Files another account left behind stop a start half-way. Root may change them all, and Postgres's own are meant to be another's. */
function lookAtFolder(name: string, folder: string): Finding {
  if (!fs.existsSync(folder)) return note(name, `${folder} is made at the first start.`);
  const closed = unwritable([folder]);
  if (closed.length > 0) return wrong(name, `${folder} is not writable by this account.`, ownerLine(folder));
  const [first, ...others] = unwritable(fs.readdirSync(folder).map((file) => path.join(folder, file)));
  if (!first) return fine(name, folder);
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  return wrong(name, `${first}${more} belongs to uid ${fs.statSync(first).uid}.`, `Run \`sudo chown -R ${process.getuid?.()} ${folder}\`.`);
}

function lookAtBuild(given: GivenEnv): Finding {
  try {
    Object.assign(process.env, findSecrets(given)); // the key of the actions is part of a build
  } catch (error) {
    return wrong("secrets", "They cannot be read.", error instanceof Error ? error.message : "");
  }
  const isCurrent = isBuilt({ root: process.cwd(), distDir: given.NEXT_DIST_DIR, env: inTheBuild(given) });
  return isCurrent ? fine("build", "The build is of these sources.") : note("build", "The next start builds the site.");
}

function lookAtDisk(): Finding {
  const { bavail, blocks } = fs.statfsSync(".");
  const share = bavail / blocks;
  return share > FREE_SHARE
    ? fine("disk", `${Math.round(share * 100)} % free`)
    : wrong("disk", `${Math.round(share * 100)} % free`, "Make room: below 5 % the newsroom reports itself unready.");
}
