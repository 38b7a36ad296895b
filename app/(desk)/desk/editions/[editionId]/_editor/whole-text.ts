import { textOf } from "@/domain/articles/document";
import type { Draft } from "./draft";

/** Every word of the draft as plain text, for a clipboard. */
export function wholeText(draft: Draft): string {
  const { headline, standfirst, shortHeadline, seoTitle, seoDescription, spoilers } = draft.fields();
  const beside = [
    ["Short headline", shortHeadline],
    ["Search title", seoTitle],
    ["Search description", seoDescription],
    ["Safe headline", spoilers?.safeHeadline],
  ].flatMap(([name, text]) => (text ? [`${name}: ${text}`] : []));
  return [headline, standfirst, textOf(draft.body()), ...beside].filter(Boolean).join("\n\n");
}
