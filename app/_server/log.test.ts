import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { faultOf } from "./log";

/** What a line of code writes to the log of a fresh process. */
function written(code: string): string {
  const source = `import { log, faultOf } from "@/app/_server/log";\nimport { requestIds } from "@/app/_server/request-id";\n${code}`;
  return spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", source], { encoding: "utf8" }).stderr;
}

test("a field outside the list is left out, and a line stays one JSON object", () => {
  const out = written(`log.warn({ event: "tried", path: "/a\\n{}", ...{ password: "canary", body: "canary" } });`);
  expect(out.trim().split("\n")).toHaveLength(1);
  expect(JSON.parse(out)).toMatchObject({ level: "warn", event: "tried", path: "/a\n{}" });
  expect(out).not.toContain("canary");
});
test("every line of a request carries its id", () => {
  expect(JSON.parse(written(`requestIds.run("r-1", () => log.error({ event: "failed" }));`))).toMatchObject({ requestId: "r-1" });
});
test("an error is told by class, code and place, never by its message", () => {
  const error = Object.assign(new Error("canary\n    at canary (story:1:1)"), { code: "57P01" });
  const told = faultOf(error);
  expect(told).toMatchObject({ fault: "Error", code: "57P01" });
  expect(JSON.stringify(told)).not.toContain("canary");
  expect(told.at?.[0]).toMatch(/log\.test/);
});
