import { hash } from "@node-rs/argon2";
import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { rateLimits } from "@/db/schema/rate-limits";
import { users } from "@/db/schema/staff";
import { openTestDatabase } from "@/db/testing/database";
import { theReader } from "@/domain/kernel/actor";
import { signInSchema } from "@/domain/staff/schema";

const handle = openTestDatabase();
vi.mock("./database", () => ({ deskDatabase: () => handle.db }));
const warn = vi.fn();
vi.mock("./log", () => ({ log: { warn }, faultOf: () => ({}) }));
vi.mock("./env", () => ({ env: () => ({ TRUSTED_PROXIES: [] }) }));

const { tryPassword } = await import("./sign-in");
const { limitAutosave, limitOpenForm } = await import("./rate-limit");
const { sweepRateLimits } = await import("@/db/limiter");

const PASSWORD = "vellum otter quince";
const from = (address: string) => new Headers({ "x-forwarded-for": address, "user-agent": "Test" });

async function tried(email: string, password: string, address = "192.0.2.7") {
  const form = signInSchema.parse({ email, password });
  const answer = await tryPassword({ db: handle.db, actor: theReader, now: new Date() }, form, from(address));
  return answer.ok ? "in" : answer.error.kind === "forbidden" ? answer.error.rule : answer.error.kind;
}

beforeEach(async () => {
  const passwordHash = await hash(PASSWORD, { algorithm: 2, memoryCost: 65_536, timeCost: 3, parallelism: 1 });
  await handle.db
    .insert(users)
    .values({ email: "kim.osei@desk.example", name: "Kim Osei", role: "writer", passwordHash, createdAt: new Date() });
});

const SPELLINGS = [
  "kim.osei@desk.example",
  "Kim.Osei@desk.example",
  "KIM.OSEI@DESK.EXAMPLE",
  " kim.osei@desk.example ",
  "\uff4bim.osei@desk.example",
  "\u212aim.osei@desk.example",
];

describe("passwords tried on one account", () => {
  test("the sixth is not even compared, however the address is written and wherever it comes from", async () => {
    const answers = [];
    for (const [n, email] of SPELLINGS.entries()) answers.push(await tried(email, "not the password", `192.0.2.${n}`));
    expect(answers).toEqual([...Array(5).fill("wrong_credentials"), "too_many"]);
    expect(await tried("kim.osei@desk.example", PASSWORD)).toBe("too_many");
  });

  test("an address nobody has is counted the same, so that the count tells nothing", async () => {
    const answers = [];
    for (let n = 0; n < 6; n++) answers.push(await tried(n % 2 ? "Nobody@desk.example" : "nobody@desk.example", PASSWORD));
    expect(answers).toEqual([...Array(5).fill("wrong_credentials"), "too_many"]);
    const keys = await handle.db.select({ key: rateLimits.key }).from(rateLimits);
    expect(JSON.stringify(keys)).not.toContain("nobody");
  });

  test("are forgotten once one is right, and bar nobody else", async () => {
    for (let n = 0; n < 4; n++) await tried("kim.osei@desk.example", "not the password");
    expect(await tried("kim.osei@desk.example", PASSWORD)).toBe("in");
    for (let n = 0; n < 5; n++) expect(await tried("kim.osei@desk.example", "not the password")).toBe("wrong_credentials");
    expect(await tried("someone.else@desk.example", PASSWORD)).toBe("wrong_credentials");
  });
});

test("the twenty-first try from one home is refused, whichever of its addresses it takes, and others go on", async () => {
  for (let n = 1; n <= 20; n++) expect(await limitOpenForm(from(`2001:db8:1:2::${n}`))).toBeNull();
  const refused = await limitOpenForm(from("2001:db8:1:2:ffff::1"));
  expect(refused).toMatchObject({ kind: "too_many" });
  expect(refused!.retryAfter).toBeGreaterThan(14 * 60);
  expect(await limitOpenForm(from("2001:db8:1:3::1"))).toBeNull();
});

test("autosaves have a burst to draw from, and an end", async () => {
  const answers = [];
  for (let n = 0; n < 30; n++) answers.push(await limitAutosave("someone"));
  expect(answers.slice(0, 20).every((answer) => answer === null)).toBe(true);
  expect(answers.at(-1)).toMatchObject({ kind: "too_many" });
});

test("counts that ran out an hour ago are swept, those that run are kept", async () => {
  await limitOpenForm(from("192.0.2.1"));
  await handle.db.insert(rateLimits).values({ key: "open:old", points: 3, expire: sql`now() - interval '2 hours'` });
  expect(await sweepRateLimits(handle.db)).toBe(1);
  expect(await handle.db.select().from(rateLimits)).toHaveLength(1);
});

test("with the database away each process counts for itself, and still has an end", async () => {
  await handle.db.execute(sql`alter table rate_limits rename to rate_limits_away`);
  try {
    const answers = [];
    for (let n = 0; n < 21; n++) answers.push(await limitOpenForm(from("198.51.100.1")));
    expect(answers.filter((answer) => answer === null)).toHaveLength(20);
    expect(warn).toHaveBeenCalledWith({ event: "limiter_away", where: "rate_limit" });
  } finally {
    await handle.db.execute(sql`alter table rate_limits_away rename to rate_limits`);
  }
});
