import { expect, test } from "vitest";
import { EnvironmentFault, parseEnv, parseGiven } from "./env";

const SECRET = "s".repeat(32);
const faults = (source: Record<string, string>) => {
  try {
    parseGiven(source);
    return [];
  } catch (error) {
    return (error as EnvironmentFault).lines;
  }
};

test("nothing needs to be set on the demo path", () => {
  expect(parseGiven({})).toMatchObject({
    PORT: 3000,
    HOST: "127.0.0.1",
    SITE_URL: "http://localhost:3000",
    DATA_DIR: ".data",
    WORKER: "inline",
  });
});
test("the site's address follows the port", () => {
  expect(parseGiven({ PORT: "4100" }).SITE_URL).toBe("http://localhost:4100");
});
test("an empty name counts as not set", () => {
  expect(parseGiven({ PORT: "", DATABASE_URL: "" })).toMatchObject({ PORT: 3000 });
});
test("every fault has a line with its name and its remedy, and none repeats the value", () => {
  const lines = faults({ PORT: "hunter2", DATABASE_URL: "mysql://hunter2@host/db", SEED: "hunter2", LOG_LEVEL: "hunter2" });
  expect(lines).toHaveLength(4);
  expect(lines.map((line) => line.split(" ")[0]).sort()).toEqual(["DATABASE_URL", "LOG_LEVEL", "PORT", "SEED"]);
  expect(lines.join()).not.toContain("hunter2");
});
test("a door open to the network needs the site's address", () => {
  expect(faults({ HOST: "0.0.0.0" })).toEqual(["SITE_URL must be set where HOST is not this machine alone."]);
  expect(faults({ HOST: "0.0.0.0", SITE_URL: "https://news.example.org" })).toEqual([]);
});
test("the site's address is scheme and host, and loses its last slash", () => {
  expect(parseGiven({ SITE_URL: "https://news.example.org/" }).SITE_URL).toBe("https://news.example.org");
  for (const wrong of [
    "news.example.org",
    "https://news.example.org/cms",
    "ftp://news.example.org",
    "https://me:secret@news.example.org",
  ]) {
    expect(faults({ SITE_URL: wrong })).toHaveLength(1);
  }
});
test("the first admin is named by address and password together", () => {
  expect(faults({ ADMIN_EMAIL: "ines@example.org" })).toEqual(["ADMIN_PASSWORD and ADMIN_EMAIL must be set together."]);
  expect(faults({ ADMIN_EMAIL: "ines@example.org", ADMIN_PASSWORD: "short" })).toEqual(["ADMIN_PASSWORD must be at least 12 characters."]);
});
test("trusted proxies are addresses and networks", () => {
  expect(parseGiven({ TRUSTED_PROXIES: "10.0.0.1, fd00::/8" }).TRUSTED_PROXIES).toEqual(["10.0.0.1", "fd00::/8"]);
  for (const wrong of ["proxy.local", "10.0.0.0/33", "10.0.0.0/8/8"]) expect(faults({ TRUSTED_PROXIES: wrong })).toHaveLength(1);
});
test("a running app has a database and a secret", () => {
  expect(() => parseEnv({})).toThrow(EnvironmentFault);
  expect(parseEnv({ DATABASE_URL: "postgres://localhost/showdesk", AUTH_SECRET: SECRET })).toMatchObject({ AUTH_SECRET: SECRET });
});
