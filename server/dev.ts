import { nodeFault } from "./node-version";

const fault = nodeFault(process.version);
if (fault) {
  process.stderr.write(`${fault}\n`);
  process.exit(1);
}
const [{ run }, { develop }] = await Promise.all([import("./run"), import("./develop")]);
await run(develop);
