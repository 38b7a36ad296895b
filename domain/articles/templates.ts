import { newId } from "../kernel/id";
import type { Block, Doc } from "./document";
import type { ArticleKind } from "./vocabulary";

export const TEMPLATE_KEYS = ["blank", "where_is_it", "renewal", "cancellation", "date_set", "trailer", "cast", "list"] as const;
export type TemplateKey = (typeof TEMPLATE_KEYS)[number];

type Template = {
  kind: ArticleKind;
  /** The working headline, from what the story is about. */
  headline: (subject: string) => string;
  /** Lines of the text in their order: a heading after `#`, else what the paragraph is to say. */
  lines: readonly string[];
};

/**
 * What the desk writes most, each with the questions readers come with. What a paragraph is to say stands in it after TK, so
 * that nothing of a template can be published by oversight.
 */
const TEMPLATES: Record<Exclude<TemplateKey, "blank">, Template> = {
  where_is_it: {
    kind: "explainer",
    headline: (subject) => `${subject}: where is it?`,
    lines: [
      "where it stands today, in one sentence with the newest fact",
      "# What is settled",
      "who ordered it, when, and who said so",
      "# What is reported",
      "filming, casting and dates, each with the outlet that said it first",
      "# What nobody has said",
      "the open questions, and the day we last looked",
      "# When it could come",
      "our estimate, and what it rests on",
    ],
  },
  renewal: {
    kind: "news",
    headline: (subject) => `${subject} is ordered`,
    lines: [
      "who ordered it, how many episodes, and where they said so",
      "how the last season did, with its figure, unit and window",
      "who comes back, as far as anybody has said",
      "# What comes next",
      "when filming could begin, and what nobody has said yet",
    ],
  },
  cancellation: {
    kind: "news",
    headline: (subject) => `${subject} will not come`,
    lines: [
      "who ended it, when, and in what words",
      "what was left open in the story, without giving it away in the first lines",
      "# Why",
      "reasons that were given, and by whom; none that were not",
      "# Where it can be seen",
      "what stays available, and for how long",
    ],
  },
  date_set: {
    kind: "news",
    headline: (subject) => `${subject} has a date`,
    lines: [
      "the day, the service and the countries, and who announced it",
      "how many episodes, and whether they come at once",
      "what was said before about the date, where it changes",
      "# What to know before",
      "where the last season ended, behind a spoiler fence",
    ],
  },
  trailer: {
    kind: "news",
    headline: (subject) => `${subject}: the trailer is out`,
    lines: [
      "what it shows, in two sentences without the ending",
      "who is seen for the first time",
      "the date it names, as exactly as it names it",
    ],
  },
  cast: {
    kind: "news",
    headline: (subject) => `${subject}: who joins the cast`,
    lines: [
      "who joins, as whom, and who said so: talks are not a signature",
      "what they are known for, in one sentence",
      "# Who comes back",
      "names as they are credited, and who has not been confirmed",
    ],
  },
  list: {
    kind: "list",
    headline: (subject) => `${subject} and what to watch beside it`,
    lines: [
      "what ties the list together, and in what order it stands",
      "# First title",
      "why it is here, where it can be seen, and where it stands now",
      "# Second title",
      "why it is here, where it can be seen, and where it stands now",
    ],
  },
};

export const templateKind = (key: TemplateKey): ArticleKind => (key === "blank" ? "news" : TEMPLATES[key].kind);

/** The working headline a template gives a story about `subject`; blank without a subject. */
export const templateHeadline = (key: TemplateKey, subject: string): string =>
  key === "blank" || subject === "" ? "" : TEMPLATES[key].headline(subject);

/** The text a story begins with; its blocks get ids of their own each time. */
export const templateBody = (key: TemplateKey): Doc => ({
  type: "doc",
  content: key === "blank" ? [{ type: "paragraph", attrs: { id: newId() } }] : TEMPLATES[key].lines.map(blockOf),
});

const blockOf = (line: string): Block =>
  line.startsWith("# ")
    ? { type: "heading", attrs: { id: newId(), level: 2 }, content: [{ type: "text", text: line.slice(2) }] }
    : { type: "paragraph", attrs: { id: newId() }, content: [{ type: "text", text: `TK ${line}` }] };
