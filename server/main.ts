import { nodeFault } from "./node-version";

// The rest is loaded only by a Node that can read it.
const fault = nodeFault(process.version);
if (fault) {
  process.stderr.write(`${fault}\n`);
  process.exit(1);
}
const [{ run }, { start }] = await Promise.all([import("./run"), import("./start")]);
await run(start);
