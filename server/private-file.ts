import { randomBytes } from "node:crypto";
import fs from "node:fs";
import { CannotStart } from "./cannot-start";

/** The file's JSON; where there is none, what `make` gives, by whichever of several starts links its file first. Readable by its owner alone. */
export function readOrMakePrivate<T>(file: string, make: () => T): T {
  return readPrivate<T>(file) ?? linkOnce(file, make());
}

/** The file's JSON, or null where there is no such file. */
export function readPrivate<T>(file: string): T | null {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw unreadable(file, error);
  }
}

/** In one step: a reader finds the old file or the new one, whole. */
export function writePrivate(file: string, value: unknown) {
  fs.renameSync(draftOf(file, value), file);
}

export const secretOf = (bytes: number) => randomBytes(bytes).toString("base64url");

function linkOnce<T>(file: string, value: T): T {
  const draft = draftOf(file, value);
  try {
    fs.linkSync(draft, file);
    return value;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return JSON.parse(fs.readFileSync(file, "utf8"));
  } finally {
    fs.rmSync(draft);
  }
}

function draftOf(file: string, value: unknown): string {
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  return draft;
}

function unreadable(file: string, error: unknown): unknown {
  if (error instanceof SyntaxError)
    return new CannotStart(`${file} is damaged.`, "Put it back from a backup; or move it away, and a new one is made.");
  if ((error as NodeJS.ErrnoException).code !== "EACCES") return error;
  const { uid } = fs.statSync(file);
  return new CannotStart(
    `${file} belongs to another account (uid ${uid}).`,
    `Run \`sudo chown ${process.getuid?.()} ${file}\`, or set DATA_DIR.`,
  );
}
