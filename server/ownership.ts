import fs from "node:fs";

/** Those of `paths` that exist and that this account may not change. */
export const unwritable = (paths: readonly string[]): string[] => paths.filter((path) => fs.existsSync(path) && !isWritable(path));

/** What to type to get a folder back that another account left behind. */
export function ownerLine(folder: string): string {
  const me = process.getuid?.() ?? 0;
  const owner = fs.statSync(folder, { throwIfNoEntry: false })?.uid;
  if (owner === undefined || owner === me) return `Run \`sudo chown -R ${me} ${folder}\`.`;
  return `It belongs to uid ${owner}: run \`sudo chown -R ${me} ${folder}\`.`;
}

function isWritable(path: string): boolean {
  try {
    fs.accessSync(path, fs.constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
