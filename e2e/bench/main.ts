import os from "node:os";
import { benchAutosave } from "./autosave";
import { type Bench, withCluster } from "./cluster";
import { benchFlags } from "./flags";
import { benchInbox } from "./inbox";
import { benchLighthouse } from "./lighthouse";
import { areKept, type Measured, table } from "./measure";
import { benchMemory } from "./memory";
import { benchSearch } from "./search";
import { benchSite } from "./site";
import { benchStatus } from "./status";
import { benchTracker } from "./tracker";
import { benchTyping } from "./typing";

/** `npm run bench -- flags|status|tracker|inbox|search|all`: measures the ledger at its full size and writes nothing down. */
const BENCHES: Readonly<Record<string, (bench: Bench) => Promise<Measured[]>>> = {
  flags: benchFlags,
  status: benchStatus,
  tracker: benchTracker,
  inbox: benchInbox,
  search: benchSearch,
};

/** `npm run bench -- site|memory|lighthouse|typing|autosave`: servers of the production build, each on a newsroom of its own; only where named. */
const OF_THE_SITE: Readonly<Record<string, () => Promise<boolean>>> = {
  site: benchSite,
  memory: benchMemory,
  lighthouse: benchLighthouse,
  typing: () => told(benchTyping),
  autosave: () => told(benchAutosave),
};

async function told(bench: () => Promise<Measured[]>): Promise<boolean> {
  const rows = await bench();
  console.log(table("", rows));
  return areKept(rows);
}

const asked = process.argv.slice(2);
const names = asked.length === 0 || asked.includes("all") ? Object.keys(BENCHES) : asked;
const strangers = names.filter((name) => !(name in BENCHES) && !(name in OF_THE_SITE));
if (strangers.length > 0) {
  console.error(
    `There is no bench called ${strangers.join(", ")}. There are: ${[...Object.keys(BENCHES), ...Object.keys(OF_THE_SITE)].join(", ")}, all.`,
  );
  process.exit(1);
}

console.log(`Node ${process.versions.node}, ${os.availableParallelism()} processors, load ${os.loadavg()[0]?.toFixed(1)}`);
let isKept = true;
for (const name of names) {
  const ofTheSite = OF_THE_SITE[name];
  if (ofTheSite) {
    console.log(`\n${name}`);
    isKept = (await ofTheSite()) && isKept;
    continue;
  }
  await withCluster(async (bench) => {
    const rows = (await BENCHES[name]?.(bench)) ?? [];
    console.log(table(name, rows));
    isKept &&= areKept(rows);
  });
}
process.exitCode = isKept ? 0 : 1;
