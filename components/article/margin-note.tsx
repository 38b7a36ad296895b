import type { ReactNode } from "react";
import { DOCUMENT_LIMITS, type Inline } from "@/domain/articles/document";
import type { MarginNote } from "@/domain/claims/story-facts";
import type { Say } from "@/domain/kernel/words";
import { OurEstimate, Sure } from "../show/certainty";
import { Day } from "../show/day";
import { told } from "../words/told";

type Notes = Readonly<Record<string, MarginNote>>;
/** How words state a fact: `asOf` is the day they say was so. */
export type Beside = MarginNote & { isQuoted: boolean; asOf: string | null };
type AnyNode = { type?: unknown; content?: unknown };

/** Beside one paragraph; a text that leans on more names them by their numbers. */
const BESIDE_MAX = 2;

/**
 * What stands beside each paragraph that rests on a fact. Where it would say the same as the note above it, nothing does.
 */
export function notesBeside(body: unknown, margin: Notes): Map<object, Beside[]> {
  const found = new Map<object, Beside[]>();
  let above = "";
  for (const paragraph of paragraphsIn(body as AnyNode, 0)) {
    const notes = distinct(inlinesOf(paragraph).flatMap((node) => noteOf(node, margin))).slice(0, BESIDE_MAX);
    const words = JSON.stringify(notes);
    if (notes.length === 0 || words === above) continue;
    above = words;
    found.set(paragraph, notes);
  }
  return found;
}

/** Paragraphs in reading order; somebody else's words in a quotation among them. */
function* paragraphsIn(node: AnyNode | null, depth: number): Generator<AnyNode> {
  if (depth > DOCUMENT_LIMITS.depth || !Array.isArray(node?.content)) return;
  for (const child of node.content as AnyNode[]) {
    if (child?.type === "paragraph") yield child;
    else yield* paragraphsIn(child, depth + 1);
  }
}

const inlinesOf = ({ content }: AnyNode) => (Array.isArray(content) ? (content as Inline[]) : []);

function noteOf(node: Inline, margin: Notes): Beside[] {
  if (node?.type === "liveFact") return known(margin, node.attrs?.claimId, "live", null);
  for (const mark of Array.isArray(node?.marks) ? node.marks : [])
    if (mark?.type === "citation")
      return known(margin, mark.attrs?.claimId ?? mark.attrs?.estimateId, mark.attrs?.mode, mark.attrs?.asOfOn ?? null);
  return [];
}

function known(margin: Notes, id: unknown, mode: string | undefined, asOf: string | null): Beside[] {
  const note = typeof id === "string" && Object.hasOwn(margin, id) ? margin[id] : undefined;
  return note ? [{ ...note, isQuoted: mode === "quote", asOf: mode === "as_of" ? asOf : null }] : [];
}

/** One of each; where one source is told of a day and of now, the day says it once. */
const distinct = (notes: Beside[]) => {
  const of = ({ certainty, said, isQuoted }: Beside) => JSON.stringify([certainty, said, isQuoted]);
  return notes.filter((note, at) => notes.findIndex((other) => of(other) === of(note)) === at);
};

/** In the margin, or on a phone under the paragraph: how sure it is, who said it, and whether we read it. */
export const BesideText = ({ notes, say }: { notes: readonly Beside[]; say: Say }) => (
  <div className="note" role="note" aria-label={say("story.sure")}>
    {notes.map((note) => (
      <p key={JSON.stringify(note)}>
        {note.certainty ? <Sure of={note.certainty} say={say} /> : <OurEstimate say={say} />} {saidIn(say, note)}
      </p>
    ))}
  </div>
);

function saidIn(say: Say, { said: words, isQuoted, asOf }: Beside): ReactNode {
  const said = isQuoted ? say("story.quoted", { said: words }) : words;
  return asOf ? told(say, "story.stood", { said, day: <Day day={asOf} clock={say} /> }) : said;
}
