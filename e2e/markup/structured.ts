import path from "node:path";
import ts from "typescript";

/** A page's structured data as it stands in the page, and where it was. */
export type Structured = { path: string; graph: unknown };
type Node = Record<string, unknown>;

const DATA = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g;
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?)?)?$/;
const HOUR = /T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:\d{2})$/;

/** What search engines ask of a type before they show more than a link of it, beside what the vocabulary allows. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  NewsArticle: ["headline", "image", "datePublished", "dateModified", "author", "publisher"],
  NewsMediaOrganization: ["name", "url", "logo"],
  BreadcrumbList: ["itemListElement"],
  ListItem: ["position", "name", "item"],
  ProfilePage: ["mainEntity"],
  Person: ["name", "url"],
  WebSite: ["name", "url", "potentialAction"],
  TVSeries: ["name"],
  TVSeason: ["name", "url"],
  CorrectionComment: ["text", "datePublished"],
};

export const structuredIn = (pages: readonly { path: string; html: string }[]): Structured[] =>
  pages.flatMap(({ path: at, html }) => [...html.matchAll(DATA)].map(([, data = ""]) => ({ path: at, graph: JSON.parse(data) })));

/** What the types of schema.org's own vocabulary say against it: an unknown type or property, or a value of another kind. */
export function vocabularyFaults(found: readonly Structured[]): string[] {
  const file = path.resolve("e2e/markup/structured-data.ts"); // need not exist: what it would say is given below
  const lines = found.map(({ graph }, at) => `export const g${at}: Graph = ${JSON.stringify(graph, withoutInput)};`);
  const text = `import type { Graph } from "schema-dts";\n${lines.join("\n")}`;
  const options: ts.CompilerOptions = { noEmit: true, strict: true, skipLibCheck: true, types: [], target: ts.ScriptTarget.ES2022 };
  const resolution = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
  const host = ts.createCompilerHost({ ...options, ...resolution });
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, ...rest) => (name === file ? ts.createSourceFile(file, text, rest[0]) : getSourceFile(name, ...rest));
  const program = ts.createProgram([file], { ...options, ...resolution }, host);
  return ts.getPreEmitDiagnostics(program).map((fault) => {
    const line = fault.file && fault.start !== undefined ? fault.file.getLineAndCharacterOfPosition(fault.start).line - 1 : -1;
    return `${found[line]?.path ?? "all"}: ${ts.flattenDiagnosticMessageText(fault.messageText, " ").slice(0, 400)}`;
  });
}

/** What an action asks of whoever does it is written beside its properties, `query-input`, and is none of them. */
const withoutInput = (name: string, value: unknown) => (/-(?:in|out)put$/.test(name) ? undefined : value);

/** What a search engine would miss or misread: a property it asks for, a time without its zone, an address without its host. */
export function engineFaults(found: readonly Structured[]): string[] {
  return found.flatMap(({ path: at, graph }) => nodesOf(graph).flatMap((node) => nodeFaults(node).map((fault) => `${at}: ${fault}`)));
}

function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== "object" || value === null) return [];
  // Whoever made a picture is known by name alone, and has no page of ours.
  return [value as Node, ...Object.entries(value).flatMap(([name, inner]) => (name === "creator" ? [] : nodesOf(inner)))];
}

function nodeFaults(node: Node): string[] {
  const type = String(node["@type"] ?? "");
  const missing = (ASKED[type] ?? []).filter((name) => isEmpty(node[name])).map((name) => `${type} without ${name}`);
  const misread = Object.entries(node).flatMap(([name, value]) => {
    if (typeof value !== "string") return [];
    if (/^date(Published|Modified)$/.test(name) && !HOUR.test(value)) return [`${type}.${name} is no instant: ${value}`];
    if (/^(date[A-Z]\w+|\w+Date)$/.test(name) && !DATE.test(value)) return [`${type}.${name} is no date: ${value}`];
    if (/^(url|item|@id|contentUrl|mainEntityOfPage|\w+Policy)$/.test(name) && !/^https?:\/\/[^/]+\//.test(value))
      return [`${type}.${name} is no whole address: ${value}`];
    return value.trim() === "" ? [`${type}.${name} is empty`] : [];
  });
  return [...missing, ...misread];
}

const isEmpty = (value: unknown) => value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
