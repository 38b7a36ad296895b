import type { Doc } from "@/domain/articles/document";
import { newId } from "@/domain/kernel/id";
import type { Hour } from "./hours";
import { type Copy, type Step, writes } from "./life";
import type { Person } from "./staff";

/** Other words for some of the text, or none. */
type Change = { on: string; instead?: string };
type Node = { type: string; text?: string; marks?: object[]; content?: Node[] };

/** Suggests changes in the copy as it stands at that hour: its own words stay until somebody accepts them. */
export const suggests = (who: Person, at: Hour, copy: Copy, ...changes: Change[]): Step =>
  writes(who, at, copy, (text) => changes.reduce(suggested, text));

function suggested(text: Doc, { on, instead = "" }: Change): Doc {
  let found = false;
  const key = newId();
  const marked = ({ marks = [], ...node }: Node, type: string, words: string): Node[] =>
    words === "" ? [] : [{ ...node, text: words, marks: [...marks, { type, attrs: { id: key } }] }];
  const walk = (node: Node): Node[] => {
    const at = found ? -1 : (node.text?.indexOf(on) ?? -1);
    if (at < 0) return [{ ...node, ...(node.content && { content: node.content.flatMap(walk) }) }];
    found = true;
    const words = node.text ?? "";
    const beside = (part: string) => (part === "" ? [] : [{ ...node, text: part }]);
    const change = [...marked(node, "deletion", on), ...marked(node, "insertion", instead)];
    return [...beside(words.slice(0, at)), ...change, ...beside(words.slice(at + on.length))];
  };
  const [whole] = walk(text as Node);
  if (!found) throw new Error(`no run of words says “${on}”`);
  return whole as Doc;
}
