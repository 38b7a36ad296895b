import path from "node:path";
import ts from "typescript";
import { directivesOf, exportsOf, nodesOf, parse, type Source } from "./source";

/** One rule of the house that types and lint do not see: where it holds, and what in a file goes against it. */
type Convention = { name: string; holdsFor: (file: string) => boolean; faults: (source: Source, tree: ts.SourceFile) => string[] };

export type Fault = { convention: string; file: string; what: string };

const isTest = (file: string) => /[.](test|spec)[.]tsx?$/.test(file) || file.startsWith("db/testing/") || file.startsWith("e2e/");
const isCode = (file: string) => /[.]tsx?$/.test(file);
const inRooms =
  (...rooms: string[]) =>
  (file: string) =>
    isCode(file) && !isTest(file) && rooms.some((room) => file.startsWith(`${room}/`));
/** The framework asks of its error pages to be code of the browser, under a name of its own choosing. */
const isErrorPage = (file: string) => /^app[/](.*[/])?(global-)?error[.]tsx$/.test(file);
const isClientFile = (file: string) => /[.]client[.]tsx?$/.test(file) || file.startsWith("components/ui/") || isErrorPage(file);
/** Code of the browser that is no component: hooks of the desk, beside the files that use them. */
const isHook = (file: string) => /[/]use-[a-z-]+[.]tsx?$/.test(file);

const MUTATING = new Set(["POST", "PUT", "PATCH", "DELETE"]);
const ACTION_DOORS = new Set(["defineAction", "defineOpenAction"]);
const ROUTE_DOORS = new Set(["defineRoute", "defineOpenRoute", "defineUpload"]);
/** The library's own token guards the first; the second takes reports of browsers, which name no origin. */
const ROUTES_WITHOUT_DOOR = new Set(["app/api/auth/[...nextauth]/route.ts", "app/api/csp/route.ts"]);

const FORBIDDEN_NAMES = new Set(["utils", "util", "helpers", "helper", "lib", "misc", "common", "manager", "service", "types"]);
/** Hard limit in lines; past it a file is split by subject. */
const LINES_MAX = 200;

/** Who may open a connection of HTTP from the server: each asks only ourselves. */
const MAY_FETCH = /^server[/]/;
const RAW_SQL = /^db[/](schema|testing)[/]/;

/** Said in halves, so that this file stays clear of its own rule. */
const UNFINISHED = /\b(TO[D]O|FIX[M]E|X[X]X)\b|[Cc]oming [s]oon|[Ll]orem [i]psum|@ts-(ignore|expect-error)/g;

const ASKS = /@media[^{};]*prefers-reduced-motion:\s*no-preference[^{};]*\{/;
const MOVES =
  /(?<![\w-])(?:(?:animation|transition)(?:-name|-duration)?|scroll-behavior)\s*:\s*(?!\s|none\b|auto\b|0s\b)[^;}]+|@view-transition/g;

const parts = (file: string) => file.split("/").map((part) => part.replace(/[.].*$/, ""));

const CONVENTIONS: Convention[] = [
  {
    name: "client code says so in its name",
    holdsFor: isCode,
    faults: ({ file }, tree) =>
      [...directivesOf(tree)].some(({ words }) => words === "use client") && !isClientFile(file) ? ['"use client"'] : [],
  },
  {
    name: "server actions live in actions.ts",
    holdsFor: isCode,
    faults: ({ file }, tree) =>
      [...directivesOf(tree)].some(({ words, isOfFile }) => words === "use server" && !(isOfFile && file.endsWith("/actions.ts")))
        ? ['"use server"']
        : [],
  },
  {
    name: "every action is made by a door",
    holdsFor: (file) => file.endsWith("/actions.ts"),
    faults: (_, tree) => exportsOf(tree).flatMap(({ name, madeBy }) => (ACTION_DOORS.has(madeBy ?? "") ? [] : [name])),
  },
  {
    name: "every mutating route is made by a door",
    holdsFor: (file) => file.endsWith("/route.ts") && !ROUTES_WITHOUT_DOOR.has(file),
    faults: (_, tree) =>
      exportsOf(tree).flatMap(({ name, madeBy }) => ((MUTATING.has(name) || name === "*") && !ROUTE_DOORS.has(madeBy ?? "") ? [name] : [])),
  },
  {
    name: "a file is named by its subject",
    holdsFor: () => true,
    faults: ({ file }) => parts(file).filter((part) => FORBIDDEN_NAMES.has(part)),
  },
  {
    name: "the hour is the context's",
    holdsFor: (file) => inRooms("domain", "db")(file) && !file.startsWith("db/seed/"),
    faults: (_, tree) => texts(tree, isClockRead),
  },
  {
    name: "HTML is never written by hand",
    holdsFor: (file) => isCode(file) && path.posix.basename(file) !== "json-ld.tsx",
    faults: (_, tree) => texts(tree, (node) => ts.isIdentifier(node) && node.text === "dangerouslySetInnerHTML"),
  },
  {
    name: "SQL is never text",
    holdsFor: (file) => isCode(file) && !RAW_SQL.test(file) && !isTest(file),
    faults: (_, tree) => texts(tree, isRawSql),
  },
  {
    name: "the server fetches no address",
    holdsFor: (file) => isCode(file) && !isTest(file) && !isClientFile(file) && !isHook(file) && !MAY_FETCH.test(file),
    faults: (_, tree) => texts(tree, isFetch),
  },
  {
    name: "the log is the only voice",
    holdsFor: (file) => isCode(file) && !/^(server|cli|e2e)[/]/.test(file),
    faults: (_, tree) =>
      texts(tree, (node) => ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "console"),
  },
  {
    name: "every test runs",
    holdsFor: (file) => /[.](test|spec)[.]tsx?$/.test(file),
    faults: (_, tree) =>
      texts(
        tree,
        (node) =>
          ts.isPropertyAccessExpression(node) && /^(test|it|describe)[.](only|skip|todo|fixme)$/.test(node.getText()) && !isReasoned(node),
      ),
  },
  {
    name: "a file fits on a few screens",
    holdsFor: inRooms("app", "components", "domain", "server", "cli"),
    faults: ({ text }) => {
      const lines = text.trimEnd().split("\n").length;
      return lines > LINES_MAX ? [`${lines} lines`] : [];
    },
  },
  {
    name: "what moves asks first",
    holdsFor: (file) => file.endsWith(".css"),
    faults: ({ text }) => withoutAsked(text).match(MOVES) ?? [],
  },
  {
    name: "no file knows one machine",
    holdsFor: () => true,
    faults: ({ text }) => text.match(/(?<![\w.~-])[/](home|Users|root|work)[/][\w.-]+/g) ?? [],
  },
  {
    name: "what is here is finished",
    holdsFor: isCode,
    faults: ({ text }) => text.match(UNFINISHED) ?? [],
  },
];

/** A style sheet but for what stands in it for those who have nothing against motion. */
function withoutAsked(css: string): string {
  const asked = ASKS.exec(css);
  if (!asked) return css;
  let end = asked.index + asked[0].length;
  for (let depth = 1; depth > 0 && end < css.length; end++) depth += css[end] === "{" ? 1 : css[end] === "}" ? -1 : 0;
  return withoutAsked(css.slice(0, asked.index) + css.slice(end));
}

function texts(tree: ts.SourceFile, isFault: (node: ts.Node) => boolean): string[] {
  return [...nodesOf(tree)].filter(isFault).map((node) => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
    return `${node.getText().slice(0, 60)} (line ${line + 1})`;
  });
}

/** `test.skip(condition, why)` within a test: which tests may stay out so is a list of its own, `NAMED_SKIPS`. */
const isReasoned = (node: ts.PropertyAccessExpression) =>
  node.name.text === "skip" &&
  ts.isCallExpression(node.parent) &&
  node.parent.arguments.length === 2 &&
  !ts.isStringLiteral(node.parent.arguments[0] ?? node);

function isClockRead(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === "Date" && !node.arguments?.length;
  return ts.isCallExpression(node) && node.expression.getText() === "Date.now";
}

const isFetch = (node: ts.Node) =>
  ts.isCallExpression(node) && /^(fetch|globalThis[.]fetch|https?[.](request|get)|undici[.].*)$/.test(node.expression.getText());

/** A name written out in the query itself cannot be anyone else's. */
function isRawSql(node: ts.Node): boolean {
  if (!ts.isPropertyAccessExpression(node) || !/^sql[.](raw|identifier)$/.test(node.getText())) return false;
  const [name] = ts.isCallExpression(node.parent) ? node.parent.arguments : [];
  return node.name.text === "raw" || !name || !ts.isStringLiteral(name);
}

/** What in these files goes against the house. */
export function findFaults(sources: readonly Source[]): Fault[] {
  return sources.flatMap((source) => {
    const { file } = source;
    const held = CONVENTIONS.filter((convention) => convention.holdsFor(file));
    const tree = parse(isCode(file) ? source : { file, text: "" });
    return held.flatMap(({ name, faults }) => faults(source, tree).map((what) => ({ convention: name, file, what })));
  });
}

export const conventionNames = CONVENTIONS.map((convention) => convention.name);
