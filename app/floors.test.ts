import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findViolations, judgeFloors, type Violation } from "../cli/check/floors";

const CONFIG = path.resolve(".dependency-cruiser.cjs");

/** One import a rule forbids: the file that has it, and what it imports. */
const PLANTED: Record<string, [file: string, target: string]> = {
  "no-cycles": ["domain/shows/fuzzy-date.ts", "domain/shows/status.ts"],
  "domain-knows-no-framework": ["domain/shows/commands.ts", "next/headers"],
  "modules-speak-through-events": ["domain/shows/listeners.ts", "domain/people/commands.ts"],
  "sql-lives-in-store-and-queries": ["app/_server/pages.ts", "drizzle-orm"],
  "readers-see-only-views": ["domain/shows/public-queries/show.ts", "db/schema/articles.ts"],
  "readers-have-no-session": ["app/(public)/page.tsx", "app/_server/auth.ts"],
  "pure-files-stay-pure": ["domain/shows/policy.ts", "db/notify.ts"],
  "store-is-private": ["domain/shows/queries/list.ts", "domain/shows/store/shows.ts"],
  "components-are-presentational": ["components/show/cast-list.tsx", "domain/shows/queries/list.ts"],
  "client-files-see-no-server": ["app/(desk)/desk/list.client.tsx", "domain/shows/policy.ts"],
  "db-knows-only-vocabulary": ["db/outbox.ts", "domain/shows/policy.ts"],
  "kernel-is-ground": ["domain/kernel/day.ts", "domain/shows/vocabulary.ts"],
  "actors-begin-at-the-doors": ["domain/people/policy.ts", "domain/kernel/actor.ts"],
  "nobody-imports-server-or-cli": ["app/_server/log.ts", "server/main.ts"],
  "sign-in-library-stays-in-its-envelope": ["app/(desk)/sign-in/page.tsx", "next-auth/jwt"],
  "no-test-code-in-production": ["server/worker.ts", "db/testing/builders.ts"],
};
/** Imports every rule lets through. */
const PERMITTED: [file: string, target: string][] = [
  ["app/api/auth/[...nextauth]/route.ts", "next-auth/jwt"],
  ["app/(desk)/desk/page.tsx", "domain/shows/queries/list.ts"],
  ["app/(public)/shows/[slug]/page.tsx", "app/_server/pages.ts"],
  ["components/show/status-line.tsx", "domain/shows/vocabulary.ts"],
  ["db/schema/shows.ts", "domain/shows/vocabulary.ts"],
  ["domain/people/commands/rename.ts", "domain/people/store.ts"],
  ["domain/people/queries.ts", "db/schema/shows.ts"],
  ["domain/people/store.ts", "drizzle-orm"],
  ["domain/people/vocabulary.ts", "domain/shows/vocabulary.ts"],
  ["domain/shows/status.test.ts", "db/testing/builders.ts"],
  ["server/worker.ts", "domain/kernel/actor.ts"],
];
const PACKAGES = { next: "headers", "next-auth": "jwt", "drizzle-orm": "index" };

const house = fs.mkdtempSync(path.join(os.tmpdir(), "showdesk-floors-"));
let seen: { modules: number; violations: Violation[] };

function write(file: string, text: string) {
  const place = path.join(house, file);
  fs.mkdirSync(path.dirname(place), { recursive: true });
  fs.writeFileSync(place, text);
}

function build() {
  write("tsconfig.json", JSON.stringify({ compilerOptions: { moduleResolution: "bundler", module: "esnext", paths: { "@/*": ["./*"] } } }));
  for (const [name, entry] of Object.entries(PACKAGES)) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: `${entry}.js` }));
    write(`node_modules/${name}/${entry}.js`, "export {};\n");
  }
  const all = [...Object.values(PLANTED), ...PERMITTED];
  const imports = new Map<string, string[]>([["domain/shows/status.ts", ["domain/shows/fuzzy-date.ts"]]]);
  for (const [file, target] of all) imports.set(file, [...(imports.get(file) ?? []), target]);
  for (const [, target] of all) if (/[.]tsx?$/.test(target) && !imports.has(target)) imports.set(target, []);
  for (const room of ["app", "cli", "components", "db", "domain", "server"]) write(`${room}/ground.ts`, "export {};\n");
  for (const [file, targets] of imports) write(file, `${targets.map(importOf).join("\n")}\nexport const here = 1;\n`);
}

const importOf = (target: string, i: number) =>
  `import * as it${i} from "${/[.]tsx?$/.test(target) ? `@/${target.replace(/[.]tsx?$/, "")}` : target}";\nconsole.log(it${i});`;

const targetOf = (target: string) => (/[.]tsx?$/.test(target) ? target : expect.stringContaining(`node_modules/${target.split("/")[0]}/`));

beforeAll(async () => {
  build();
  seen = await findViolations(CONFIG, house);
}, 30_000);
afterAll(() => fs.rmSync(house, { recursive: true, force: true }));

test("every floor rule has an import planted against it", () => {
  const { forbidden } = createRequire(import.meta.url)(CONFIG) as { forbidden: { name: string }[] };
  expect(Object.keys(PLANTED).sort()).toEqual(forbidden.map((rule) => rule.name).sort());
});
test.each(Object.entries(PLANTED))("%s goes red for what it forbids", (rule, [from, target]) => {
  expect(seen.violations).toContainEqual({ rule, from, to: targetOf(target) });
});
test.each(PERMITTED)("%s may import %s", (from, target) => {
  expect(seen.violations).not.toContainEqual({ rule: expect.anything(), from, to: targetOf(target) });
});
test("a tool that read no modules is not believed", () => {
  expect(judgeFloors({ modules: 0, violations: [] })).toMatchObject({ failed: 1 });
  expect(judgeFloors({ modules: 51, violations: [] })).toMatchObject({ passed: 1, failed: 0 });
});
