import { type Difference, differenceOf } from "@/domain/articles/difference";
import type { Run } from "@/domain/articles/difference-runs";
import { wordCount } from "@/domain/articles/document";
import type { DraftStart } from "../draft";

/** What one text in hand says that another did not. */
export const differenceBetween = (before: DraftStart, after: DraftStart): Difference => differenceOf(readable(before), readable(after));

const readable = ({ byline, about, ...rest }: DraftStart) => ({
  ...rest,
  byline: byline.map(({ name }) => name),
  about: about.map(({ label }) => label),
});

/** How many words were added. */
export function wordsAdded({ headline, standfirst, body, fields }: Difference): number {
  const runs: Run[] = [...headline, ...standfirst, ...body.flatMap((line) => line.runs), ...fields.flatMap((field) => field.runs)];
  return runs.reduce((sum, { change, text }) => sum + (change === "inserted" ? wordCount(text) : 0), 0);
}
