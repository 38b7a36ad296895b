import { beforeEach, expect, test, vi } from "vitest";
import { log } from "@/app/_server/log";
import { POST } from "./route";

const warn = vi.spyOn(log, "warn").mockImplementation(() => {});
beforeEach(() => warn.mockClear());
const report = (body: string) => POST(new Request("http://localhost/api/csp", { method: "POST", body }));
const refused = (directive: string, rest = {}) =>
  JSON.stringify({ "csp-report": { "document-uri": "http://localhost/desk?canary", "effective-directive": directive, ...rest } });

test("the directive is logged and nothing else of the report", async () => {
  expect((await report(refused("script-src-elem", { "script-sample": "canary" }))).status).toBe(204);
  expect(warn.mock.calls).toEqual([[{ event: "csp_refused", directive: "script-src-elem" }]]);
});

test("what is no report, or says it only past the first kilobyte, is answered alike and not logged", async () => {
  for (const body of ["", "{", `{"a":"${"x".repeat(2_000)}","effective-directive":"img-src"}`])
    expect((await report(body)).status).toBe(204);
  expect(warn).not.toHaveBeenCalled();
});

test("a flood of reports fills no disk", async () => {
  for (let index = 0; index < 100; index++) await report(refused("img-src"));
  expect(warn.mock.calls.length).toBeLessThanOrEqual(30);
});
