import fs from "node:fs";
import path from "node:path";
import ts from "typescript";

export type Source = { file: string; text: string };

const NOT_OURS = new Set(["node_modules", "test-results", "playwright-report", ".git", ".data", "drizzle"]);
const isOurs = (name: string) => !NOT_OURS.has(name) && !name.startsWith(".next");

/** Every file of ours below `root` whose name ends in one of `endings`, with `/` between its folders on every system. */
export function readSources(root: string, endings: readonly string[], below = ""): Source[] {
  return fs.readdirSync(path.join(root, below), { withFileTypes: true }).flatMap((entry): Source[] => {
    const file = below ? `${below}/${entry.name}` : entry.name;
    if (!isOurs(entry.name)) return [];
    if (entry.isDirectory()) return readSources(root, endings, file);
    const isWanted = entry.isFile() && endings.some((ending) => entry.name.endsWith(ending));
    return isWanted ? [{ file, text: fs.readFileSync(path.join(root, file), "utf8") }] : [];
  });
}

export const parse = ({ file, text }: Source): ts.SourceFile =>
  ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS);

/** Every node below, parents before children. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

/** `"use client"` and its like, as they stand at the head of a file or of a function. */
export function* directivesOf(tree: ts.SourceFile): Generator<{ words: string; isOfFile: boolean }> {
  for (const node of nodesOf(tree)) {
    const statements = ts.isSourceFile(node) || (ts.isBlock(node) && ts.isFunctionLike(node.parent)) ? node.statements : [];
    for (const statement of statements) {
      if (!ts.isExpressionStatement(statement) || !ts.isStringLiteral(statement.expression)) break;
      yield { words: statement.expression.text, isOfFile: ts.isSourceFile(node) };
    }
  }
}

/** What a module gives out, and the name of the function that made it; null where nothing was called. Shapes are left out. */
export type Export = { name: string; madeBy: string | null };

export const exportsOf = (tree: ts.SourceFile): Export[] => tree.statements.flatMap(exportsOfStatement);

function exportsOfStatement(statement: ts.Statement): Export[] {
  if (ts.isExportAssignment(statement)) return [{ name: "default", madeBy: null }];
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly ? [] : reExports(statement);
  const isExported =
    ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some((word) => word.kind === ts.SyntaxKind.ExportKeyword);
  if (!isExported) return [];
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.flatMap(exportsOfDeclaration);
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
    return [{ name: statement.name?.text ?? "default", madeBy: null }];
  return [];
}

function reExports({ exportClause }: ts.ExportDeclaration): Export[] {
  if (!exportClause || ts.isNamespaceExport(exportClause)) return [{ name: "*", madeBy: null }];
  return exportClause.elements.filter((one) => !one.isTypeOnly).map((one) => ({ name: one.name.text, madeBy: null }));
}

function exportsOfDeclaration({ name, initializer }: ts.VariableDeclaration): Export[] {
  if (ts.isIdentifier(name)) {
    const madeBy = initializer && ts.isCallExpression(initializer) ? initializer.expression.getText() : null;
    return [{ name: name.text, madeBy }];
  }
  return name.elements.flatMap((part) =>
    ts.isBindingElement(part) && ts.isIdentifier(part.name) ? [{ name: part.name.text, madeBy: null }] : [],
  );
}
