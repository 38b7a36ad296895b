import { expect, test } from "vitest";
import { conventionNames, findFaults } from "../cli/check/conventions";
import { readSources } from "../cli/check/source";

const ENDINGS = [".ts", ".tsx", ".cjs", ".mjs", ".js", ".css", ".json", ".md", ".sql", "run", ".example"];
/** Below our own folders; said in two halves, so that this file does not know one machine either. */
const HOME = `/${"home"}/somebody/news`;

/** For each convention, a file that breaks it. */
const PLANTED: Record<string, [file: string, text: string][]> = {
  "client code says so in its name": [
    ["components/desk/list.tsx", '"use client";\nexport const List = () => null;'],
    ["app/(desk)/desk/page.tsx", '/* first */ "use client";'],
  ],
  "server actions live in actions.ts": [
    [
      "app/(desk)/desk/page.tsx",
      'export default function Page() { async function save() { "use server"; } return <form action={save} />; }',
    ],
    ["app/(desk)/desk/save.ts", '"use server";'],
  ],
  "every action is made by a door": [
    ["app/(desk)/desk/actions.ts", '"use server";\nexport async function publish() {}'],
    ["app/(desk)/desk/actions.ts", "export const publish = async () => null;"],
    ["app/(desk)/desk/actions.ts", 'export { publish } from "./elsewhere";'],
    ["app/(desk)/desk/actions.ts", "const publish = () => 1;\nexport default publish;"],
  ],
  "every mutating route is made by a door": [
    ["app/api/media/route.ts", "export async function POST() {}"],
    ["app/api/media/route.ts", "export const PUT = withUser(defineRoute(schema, command));"],
    ["app/api/media/route.ts", "export const { GET, DELETE } = handlers;"],
    ["app/api/media/route.ts", 'export * from "./handlers";'],
  ],
  "a file is named by its subject": [
    ["domain/shows/utils.ts", ""],
    ["components/lib/button.tsx", ""],
    ["domain/shows/types.ts", ""],
  ],
  "the hour is the context's": [
    ["domain/shows/commands.ts", "export const at = () => new Date();"],
    ["db/notify.ts", "export const at = () => Date.now();"],
  ],
  "HTML is never written by hand": [
    ["components/article/body.tsx", "export const B = () => <p dangerouslySetInnerHTML={{ __html: x }} />;"],
  ],
  "SQL is never text": [
    ["domain/shows/queries.ts", "export const q = (order: string) => sql.raw(order);"],
    ["domain/shows/store.ts", "export const q = (column: string) => sql.identifier(column);"],
  ],
  "the server fetches no address": [
    ["app/_server/preview.ts", "export const get = (url: string) => fetch(url);"],
    ["domain/shows/commands.ts", "http.request(url);"],
  ],
  "the log is the only voice": [["app/_server/pages.ts", "console.log(1);"]],
  "every test runs": [["domain/shows/policy.test.ts", 'test.skip("a writer may not", () => {});']],
  "a file fits on a few screens": [["domain/shows/commands.ts", "export const a = 1;\n".repeat(201)]],
  "what moves asks first": [
    ["app/(public)/site.css", ".masthead a { transition: color 80ms; }"],
    ["app/(desk)/desk/desk.css", "@media (prefers-reduced-motion: no-preference) { a { color: red; } } dialog { animation: rises 1s; }"],
    ["app/globals.css", "@view-transition { navigation: auto; }"],
  ],
  "no file knows one machine": [
    ["README.md", `Open ${HOME}.`],
    ["cli/main.ts", `const home = "${HOME}";`],
  ],
  "what is here is finished": [["domain/shows/commands.ts", `// ${"TO"}${"DO"}: the rest`]],
};
/** What looks alike and is right. */
const PERMITTED: [file: string, text: string][] = [
  ["app/(desk)/desk/list.client.tsx", '"use client";\nfetch("/api/drafts");'],
  ["components/ui/button.tsx", '"use client";'],
  ["app/(desk)/desk/actions.ts", '"use server";\nexport const publishAction = defineAction(schema, publish);\nexport type Sent = string;'],
  ["app/(desk)/sign-in/actions.ts", '"use server";\nexport const signInAction = defineOpenAction(schema, signIn);'],
  ["app/api/drafts/route.ts", "export const PUT = defineRoute(schema, save, { maxBytes: 1 });\nexport async function GET() {}"],
  ["app/api/auth/[...nextauth]/route.ts", "export const { GET, POST } = handlers;"],
  ["domain/shows/commands.ts", "// not new Date() but the context's\nexport const at = (text: string) => new Date(text);"],
  ["db/seed/world.ts", "export const seededAt = new Date();"],
  ["components/article/json-ld.tsx", "export const J = () => <script dangerouslySetInnerHTML={{ __html: x }} />;"],
  ["domain/shows/queries.ts", 'export const q = sql.identifier("last");'],
  ["app/globals.css", "a { transition: none; @media (prefers-reduced-motion: no-preference) { b { animation: rises 1s; } } }"],
  ["db/schema/columns.ts", "export const quoted = sql.raw(words);"],
];

test("the house keeps its conventions", () => {
  expect(findFaults(readSources(process.cwd(), ENDINGS))).toEqual([]);
});
test("every convention has a fault planted against it", () => {
  expect(Object.keys(PLANTED).sort()).toEqual([...conventionNames].sort());
});
test.each(Object.entries(PLANTED).flatMap(([name, files]) => files.map((planted) => [name, ...planted] as const)))(
  "%s: goes red for %s",
  (convention, file, text) => {
    expect(findFaults([{ file, text }])).toContainEqual({ convention, file, what: expect.any(String) });
  },
);
test.each(PERMITTED)("%s is let through", (file, text) => {
  expect(findFaults([{ file, text }])).toEqual([]);
});
