import { NextRequest } from "next/server";
import { beforeAll, expect, test } from "vitest";
import { proxy } from "./proxy";

beforeAll(() => {
  Object.assign(process.env, {
    DATABASE_URL: "postgres://localhost/showdesk",
    AUTH_SECRET: "s".repeat(32),
    SITE_URL: "http://localhost:3000",
  });
});
const ask = (path: string, init: { method?: string; headers?: Record<string, string> } = {}) =>
  proxy(new NextRequest(`http://localhost:3000${path}`, init));

test("the signed-out are sent to sign in, and come back to where they were going", () => {
  const answer = ask("/desk/editions/1?tab=history");
  expect(answer.status).toBe(307);
  expect(new URL(answer.headers.get("location") ?? "").search).toBe("?next=%2Fdesk%2Feditions%2F1%3Ftab%3Dhistory");
});

test("a form sent after the session ended reaches its action, which says so and loses nothing", () => {
  expect(ask("/desk/articles/new", { method: "POST" }).status).toBe(200);
});

test("whoever brings a session's cookie goes on, whatever it is worth", () => {
  for (const name of ["sid", "__Host-sid"]) expect(ask("/desk", { headers: { cookie: `${name}=anything` } }).status).toBe(200);
});

test("the policy and its nonce are ours, new for each answer, and never the client's", () => {
  const sent = { headers: { "content-security-policy": "script-src 'nonce-canary'", "x-nonce": "canary" } };
  const nonces = [1, 2].map(() => {
    const { headers } = ask("/sign-in", sent);
    expect(JSON.stringify([...headers])).not.toContain("canary");
    expect(headers.get("x-middleware-request-content-security-policy")).toBe(headers.get("content-security-policy"));
    return /'nonce-([^']+)'/.exec(headers.get("content-security-policy") ?? "")?.[1];
  });
  expect(new Set(nonces).size).toBe(2);
  expect(nonces[0]).toHaveLength(24);
});
