import fs from "node:fs";
import type { Outcome } from "./counts";

type Manifest = { dependencies?: Record<string, string>; devDependencies?: Record<string, string> };
type Lock = { packages: Record<string, { version?: string; hasInstallScript?: boolean }> };
type LowestSafe = Record<string, { lowest: string; because: string }>;
type Reviewed = { direct: Record<string, string>; installScripts: string[] };

const EXACT = /^\d+[.]\d+[.]\d+(-[\w.]+)?$/;

/** Dependencies drift, are taken over or carry known holes: everything here is asked of the lock file, without a network. */
export function dependencyFaults(manifest: Manifest, lock: Lock, lowestSafe: LowestSafe, reviewed: Reviewed): string[] {
  const direct = { ...manifest.dependencies, ...manifest.devDependencies };
  const installed = Object.entries(lock.packages)
    .filter(([place]) => place.includes("node_modules/"))
    .map(([place, { version = "", hasInstallScript = false }]) => ({ name: nameOf(place), version, hasInstallScript }));
  return [
    ...Object.entries(direct).flatMap(([name, version]) => (EXACT.test(version) ? [] : [`${name}: ${version} is a range, not a version`])),
    ...Object.keys(direct).flatMap((name) => (name in reviewed.direct ? [] : [`${name} has no line in .ci/reviewed-packages.json`])),
    ...Object.keys(reviewed.direct).flatMap((name) => (name in direct ? [] : [`${name} is reviewed and no longer used`])),
    ...installed.flatMap(({ name, version }) => {
      const floor = lowestSafe[name];
      return floor && isBelow(version, floor.lowest) ? [`${name} ${version} is below ${floor.lowest}: ${floor.because}`] : [];
    }),
    ...installed.flatMap(({ name, hasInstallScript }) =>
      hasInstallScript && !isAllowed(name, reviewed.installScripts) ? [`${name} runs a script at install`] : [],
    ),
  ];
}

const nameOf = (place: string) => place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);

const isAllowed = (name: string, allowed: readonly string[]) =>
  allowed.some((one) => (one.endsWith("/*") ? name.startsWith(one.slice(0, -1)) : name === one));

/** By the order of semantic versions: a version before its release is below it. */
export function isBelow(version: string, floor: string): boolean {
  const [a, b] = [partsOf(version), partsOf(floor)];
  for (let i = 0; i < 3; i++) if (a.numbers[i] !== b.numbers[i]) return (a.numbers[i] ?? 0) < (b.numbers[i] ?? 0);
  if (a.before === b.before) return false;
  if (!a.before || !b.before) return Boolean(a.before);
  return a.before.localeCompare(b.before, "en", { numeric: true }) < 0;
}

function partsOf(version: string) {
  const [numbers = "", ...before] = version.split("-");
  return { numbers: numbers.split(".").map(Number), before: before.join("-") };
}

export function checkDependencies(): Outcome {
  const read = (file: string) => JSON.parse(fs.readFileSync(file, "utf8"));
  const faults = dependencyFaults(
    read("package.json"),
    read("package-lock.json"),
    read(".ci/lowest-safe-versions.json"),
    read(".ci/reviewed-packages.json"),
  );
  return { passed: faults.length === 0 ? 1 : 0, failed: faults.length === 0 ? 0 : 1, words: faults.join("\n") };
}
