import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { AddressRefused, postGuarded, type Rules, STRICT } from "./guarded-fetch";

let server: http.Server | undefined;
afterEach(() => server?.close());

/** A server on this machine, and rules under which it may be reached by any name. */
async function aServer(answer: http.RequestListener): Promise<{ rules: Rules; heard: string[] }> {
  const heard: string[] = [];
  server = http.createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      heard.push(`${request.method} ${request.headers.host} ${request.headers.cookie ?? "-"} ${body}`);
      answer(request, response);
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  const port = String((server.address() as AddressInfo).port);
  return { heard, rules: { scheme: "http:", port, isAllowed: () => true, resolve: async () => [{ address: "127.0.0.1", family: 4 }] } };
}

const AT_HOME = [
  "127.0.0.1",
  "10.1.2.3",
  "172.16.0.1",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "0.0.0.0",
  "224.0.0.1",
  "255.255.255.255",
];
const AT_HOME_6 = ["::1", "::", "fe80::1", "fc00::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::"];

test.each([...AT_HOME, ...AT_HOME_6])("a name that leads to %s is refused within its connection", async (address) => {
  const rules = { ...STRICT, resolve: async () => [{ address, family: address.includes(":") ? 6 : 4 }] };
  await expect(postGuarded("https://index.example/", {}, rules)).rejects.toThrow(AddressRefused);
});
test("a name that leads home by one of its addresses is refused with all of them", async () => {
  const rules = { ...STRICT, resolve: async () => ["93.184.215.14", "10.0.0.1"].map((address) => ({ address, family: 4 })) };
  await expect(postGuarded("https://index.example/", {}, rules)).rejects.toThrow(AddressRefused);
});
test.each([
  ["http://index.example/"],
  ["https://index.example:8443/"],
  ["https://user:password@index.example/"],
  ["https://127.0.0.1/"],
  ["https://2130706433/"],
  ["https://0x7f.1/"],
  ["https://017700000001/"],
  ["https://[::1]/"],
  ["https://[::ffff:127.0.0.1]/"],
  ["file:///etc/passwd"],
])("%s is refused before anything is asked", async (address) => {
  const rules = { ...STRICT, resolve: () => Promise.reject(new Error("asked")) };
  await expect(postGuarded(address, {}, rules)).rejects.toThrow(AddressRefused);
});
test("what is sent arrives as JSON, without a cookie, and the status comes back", async () => {
  const { rules, heard } = await aServer((_, response) => response.writeHead(202).end("thank you"));
  expect(await postGuarded(`http://index.example:${rules.port}/`, { a: 1 }, rules)).toBe(202);
  expect(heard).toEqual([`POST index.example:${rules.port} - {"a":1}`]);
});
test("a redirect is an answer, not a way", async () => {
  const { rules, heard } = await aServer((_, response) => response.writeHead(307, { location: "http://169.254.169.254/" }).end());
  expect(await postGuarded(`http://index.example:${rules.port}/`, {}, rules)).toBe(307);
  expect(heard).toHaveLength(1);
});
test("an answer that never comes ends after five seconds", async () => {
  const { rules } = await aServer(() => {});
  const before = performance.now();
  await expect(postGuarded(`http://index.example:${rules.port}/`, {}, rules)).rejects.toThrow();
  expect(performance.now() - before).toBeLessThan(6_000);
  server?.closeAllConnections();
});
