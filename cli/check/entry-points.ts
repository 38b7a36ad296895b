import fs from "node:fs";
import path from "node:path";
import { exportsOf, parse, readSources } from "./source";

/** A way in from outside: `PUT /api/editions/[editionId]/draft`, or `app/…/actions.ts#publishAction`. */
export type EntryPoint = string;

const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/** Every server action and every route handler the source holds. */
export function entryPointsOfSource(root: string): EntryPoint[] {
  const sources = readSources(root, ["actions.ts", "route.ts"]).filter(({ file }) => file.startsWith("app/"));
  return sources
    .flatMap((source) => {
      const names = exportsOf(parse(source)).map(({ name }) => name);
      if (source.file.endsWith("/actions.ts")) return names.map((name) => `${source.file}#${name}`);
      return names.filter((name) => METHODS.has(name)).map((name) => `${name} ${addressOf(source.file)}`);
    })
    .sort();
}

/** The address of a route's file: without the room it stands in and the groups, which no address shows. */
const addressOf = (file: string) =>
  file
    .replace(/^app/, "")
    .replace(/[/]route([.]ts)?$/, "")
    .replace(/[/][(][^)]+[)]/g, "") || "/";

/** Files of ours that the framework serves as they are, or draws: nobody wrote a handler. */
const PICTURES = /[/](icon|apple-icon|favicon|opengraph-image|twitter-image)([.][a-z]+|-[a-z0-9]+)*[/]route$/;

type Actions = Record<string, Record<string, { exportedName?: string; filename?: string }>>;

/** What a production build would answer: the addresses of its route handlers, and its actions by file and name. */
export function entryPointsOfBuild(distDir: string): { routes: string[]; actions: EntryPoint[] } {
  const read = (name: string) => JSON.parse(fs.readFileSync(path.join(distDir, "server", name), "utf8"));
  const routes = Object.keys(read("app-paths-manifest.json")).filter((key) => key.endsWith("/route") && !PICTURES.test(key));
  const { node = {}, edge = {} } = read("server-reference-manifest.json") as Actions;
  const actions = Object.values({ ...node, ...edge }).map(({ filename, exportedName }) => `${filename}#${exportedName}`);
  return { routes: routes.map(addressOf).sort(), actions: [...new Set(actions)].sort() };
}

/** Ways in that a build has and the source does not tell of, or the other way round. */
export function differencesOfBuild(source: readonly EntryPoint[], build: ReturnType<typeof entryPointsOfBuild>): string[] {
  const isAction = (entry: string) => entry.includes("#");
  const routes = new Set(source.filter((entry) => !isAction(entry)).map((entry) => entry.split(" ")[1] ?? entry));
  return [...differencesOf([...routes], build.routes, "route"), ...differencesOf(source.filter(isAction), build.actions, "action")];
}

function differencesOf(source: readonly string[], build: readonly string[], kind: string): string[] {
  return [
    ...build.filter((entry) => !source.includes(entry)).map((entry) => `${kind} in the build alone: ${entry}`),
    ...source.filter((entry) => !build.includes(entry)).map((entry) => `${kind} the build leaves out: ${entry}`),
  ];
}
