import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import fs from "node:fs/promises";
import path from "node:path";
import { isStorageName, type Shelf, type Storage, StorageFull } from "./storage";

const FULL = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);
const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? "";

/** Pictures in a folder: written beside, brought to the disk, then given their name in one step. */
export function fsStorage(root: string): Storage {
  const folder = (shelf: Shelf, name: string) => path.join(root, shelf, name.slice(0, 2));
  const file = (shelf: Shelf, name: string) => {
    if (!isStorageName(name)) throw new Error("not the name of a stored picture");
    return path.join(folder(shelf, name), name);
  };
  return {
    put: async (shelf, name, bytes) => {
      const target = file(shelf, name);
      await fs.mkdir(folder(shelf, name), { recursive: true }).catch(refuseWhenFull);
      const beside = path.join(folder(shelf, name), `.${randomUUID()}.part`);
      try {
        await writeWhole(beside, bytes);
        await fs.rename(beside, target);
      } catch (error) {
        await fs.rm(beside, { force: true });
        refuseWhenFull(error);
      }
    },
    get: async (shelf, name) => {
      try {
        return { bytes: await fs.readFile(file(shelf, name)) };
      } catch (error) {
        if (codeOf(error) === "ENOENT") return null;
        throw error;
      }
    },
    changedAt: async (shelf, name) => (await fs.stat(file(shelf, name)).catch(() => null))?.mtime ?? null,
    remove: (shelf, name) => fs.rm(file(shelf, name), { force: true }),
    list: (shelf, staleBefore) => filesUnder(path.join(root, shelf), staleBefore),
  };
}

async function writeWhole(target: string, bytes: Uint8Array) {
  const handle = await fs.open(target, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o644);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function refuseWhenFull(error: unknown): never {
  throw FULL.has(codeOf(error)) ? new StorageFull() : error;
}

async function* filesUnder(shelf: string, staleBefore: Date) {
  for (const drawer of await entriesOf(shelf)) {
    for (const name of await entriesOf(path.join(shelf, drawer))) {
      const file = path.join(shelf, drawer, name);
      const found = await fs.stat(file).catch(() => null);
      if (!found?.isFile()) continue;
      if (isStorageName(name)) yield { name, changedAt: found.mtime };
      else if (name.endsWith(".part") && found.mtime < staleBefore) await fs.rm(file, { force: true }); // of a killed process
    }
  }
}

const entriesOf = (folder: string) =>
  fs.readdir(folder).catch((error) => {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return [];
    throw error;
  });
