import ts from "typescript";
import { parse, type Source } from "./source";

/** What somebody reads or hears of an element, or of a page. */
const TOLD = /^(aria-label|alt|button|caption|description|fault|label|placeholder|preview|silence|summary|text|title|word)$/;
/** Words to machines: the names of faces, of colours and widths, and what a search engine is told to fill in. */
const NO_WORDS = ["Schibsted Grotesk", "Source Serif", "required name=", "use client", "-width", "color-scheme"];

const hasLetters = (text: string) => /\p{L}/u.test(text.replace(/&\w+;/g, ""));
const hasWords = (text: string) => /\p{L}{2,} \p{L}{2,}/u.test(text.replace(/<[^>]*(?:>|$)/g, ""));
const isForMachines = (text: string) => NO_WORDS.some((known) => text.includes(known));

/** Words that stand in the source of a page: between tags, in what is told of an element, or anywhere as two words or more. */
export function bareWords(source: Source): string[] {
  const found: string[] = [];
  const walk = (node: ts.Node, isTold: boolean): void => {
    if (ts.isJsxText(node) && hasLetters(node.text)) found.push(node.text.trim());
    if (isText(node) && (isTold ? hasLetters : hasWords)(node.text) && !isForMachines(node.text)) found.push(node.text);
    ts.forEachChild(node, (child) => {
      if (!isSilent(node, child)) walk(child, isToldIn(node, child, isTold));
    });
  };
  walk(parse(source), false);
  return found;
}

const isText = (node: ts.Node): node is ts.StringLiteral | ts.TemplateLiteralLikeNode =>
  ts.isStringLiteral(node) ||
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddleOrTemplateTail(node);

/** What is asked of a function is its own matter, and so is what an element looks like. */
function isSilent(node: ts.Node, child: ts.Node): boolean {
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return isText(child);
  if (ts.isJsxAttribute(node)) return !TOLD.test(node.name.getText());
  return ts.isImportDeclaration(node) || ts.isLiteralTypeNode(node) || (ts.isPropertyAssignment(node) && child === node.name);
}

function isToldIn(node: ts.Node, child: ts.Node, isTold: boolean): boolean {
  if (ts.isJsxAttribute(node) || ts.isPropertyAssignment(node)) return TOLD.test(node.name.getText());
  if (ts.isJsxExpression(node)) return isTold || ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent);
  if (ts.isConditionalExpression(node)) return isTold && child !== node.condition;
  if (ts.isBinaryExpression(node)) return isTold && JOINS.has(node.operatorToken.kind);
  return isTold && (ts.isParenthesizedExpression(node) || ts.isTemplateExpression(node) || ts.isTemplateSpan(node));
}

/** What they stand between is told; what is compared is not. */
const JOINS = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);
