import fs from "node:fs";
import { FACTS_MAX } from "@/db/facts/read";
import { CannotStart } from "@/server/cannot-start";

/** Bytes; a file of facts is a few ten thousand. */
const FILE_MAX = FACTS_MAX;
const MEGABYTE = 1_000_000;

/** The text of a file to import. A file that is not there, not readable, too large or no text is one clear line. */
export function readImport(file: string): string {
  const size = sizeOf(file);
  if (size > FILE_MAX)
    throw new CannotStart(
      `${file} has ${(size / MEGABYTE).toFixed(1)} MB, and an import takes at most ${FILE_MAX / MEGABYTE}.`,
      "Split it: one show a file.",
    );
  const bytes = fs.readFileSync(file);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new CannotStart(`${file} is not text in UTF-8.`, "Save it as UTF-8.");
  }
}

function sizeOf(file: string): number {
  try {
    const found = fs.statSync(file);
    if (!found.isFile()) throw new CannotStart(`${file} is no file.`, "Name one JSON file.");
    fs.accessSync(file, fs.constants.R_OK);
    return found.size;
  } catch (error) {
    if (error instanceof CannotStart) throw error;
    const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
    throw new CannotStart(isMissing ? `${file} is not there.` : `${file} cannot be read.`, "Check the path.");
  }
}
