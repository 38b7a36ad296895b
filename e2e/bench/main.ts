import os from "node:os";
import { type Bench, withCluster } from "./cluster";
import { benchFlags } from "./flags";
import { benchInbox } from "./inbox";
import { areKept, type Measured, table } from "./measure";
import { benchSearch } from "./search";
import { benchStatus } from "./status";
import { benchTracker } from "./tracker";

/** `npm run bench -- flags|status|tracker|inbox|search|all`: measures the ledger at its full size and writes nothing down. */
const BENCHES: Readonly<Record<string, (bench: Bench) => Promise<Measured[]>>> = {
  flags: benchFlags,
  status: benchStatus,
  tracker: benchTracker,
  inbox: benchInbox,
  search: benchSearch,
};

const asked = process.argv.slice(2);
const names = asked.length === 0 || asked.includes("all") ? Object.keys(BENCHES) : asked;
const strangers = names.filter((name) => !(name in BENCHES));
if (strangers.length > 0) {
  console.error(`There is no bench called ${strangers.join(", ")}. There are: ${Object.keys(BENCHES).join(", ")}, all.`);
  process.exit(1);
}

console.log(`Node ${process.versions.node}, ${os.availableParallelism()} processors, load ${os.loadavg()[0]?.toFixed(1)}`);
let isKept = true;
for (const name of names) {
  await withCluster(async (bench) => {
    const rows = (await BENCHES[name]?.(bench)) ?? [];
    console.log(table(name, rows));
    isKept &&= areKept(rows);
  });
}
process.exitCode = isKept ? 0 : 1;
