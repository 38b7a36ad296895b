import { spawn } from "node:child_process";

export type Ran = { code: number; output: string; stdout: string };
export type Settings = { env?: Record<string, string>; cwd?: string; minutes?: number };

/** Runs a program to its end and keeps what it said. Past its minutes it is stopped, and counts as failed. */
export function runProgram(program: string, args: readonly string[], { env = {}, cwd, minutes = 10 }: Settings = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const said: { text: string; isOut: boolean }[] = [];
    const child = spawn(program, args, {
      env: { ...process.env, FORCE_COLOR: "0", NEXT_TELEMETRY_DISABLED: "1", ...env },
      stdio: ["ignore", "pipe", "pipe"],
      ...(cwd && { cwd }),
    });
    const timer = setTimeout(() => child.kill("SIGTERM"), minutes * 60_000);
    child.stdout.on("data", (chunk) => said.push({ text: String(chunk), isOut: true }));
    child.stderr.on("data", (chunk) => said.push({ text: String(chunk), isOut: false }));
    child.on("error", (error) => said.push({ text: `${error.message}\n`, isOut: false }));
    child.on("close", (code) => {
      clearTimeout(timer);
      const text = (parts: typeof said) => parts.map((part) => part.text).join("");
      resolve({ code: code ?? 1, output: text(said), stdout: text(said.filter((part) => part.isOut)) });
    });
  });
}

const BINARIES = {
  biome: "@biomejs/biome/bin/biome",
  depcruise: "dependency-cruiser/bin/dependency-cruise.mjs",
  "drizzle-kit": "drizzle-kit/bin.cjs",
  knip: "knip/bin/knip.js",
  next: "next/dist/bin/next",
  playwright: "@playwright/test/cli.js",
  tsc: "typescript/bin/tsc",
  vitest: "vitest/vitest.mjs",
} as const;

/** A tool of node_modules, started by Node itself: a signal to npx never reaches what it started. */
export const runTool = (tool: keyof typeof BINARIES, args: readonly string[], settings?: Settings): Promise<Ran> =>
  runProgram(process.execPath, [new URL(`../../node_modules/${BINARIES[tool]}`, import.meta.url).pathname, ...args], settings);
