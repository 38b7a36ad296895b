import fs from "node:fs";
import path from "node:path";
import { faultLine, readFacts } from "../facts/read";
import type { Facts } from "../facts/shape";

const FOLDER = path.join(import.meta.dirname, "facts");

/** Every file of facts of the demo, sorted by name. Throws an Error that names the file and each field at fault. */
export const readAllFacts = (): Facts[] =>
  fs
    .readdirSync(FOLDER)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => {
      const read = readFacts(fs.readFileSync(path.join(FOLDER, file), "utf8"));
      if (!read.ok) throw new Error(`${file} is no file of facts:\n${read.faults.map(faultLine).join("\n")}`);
      return read.facts;
    });
