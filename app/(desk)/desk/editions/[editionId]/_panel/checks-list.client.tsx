"use client";
import { Check, OctagonX, TriangleAlert } from "lucide-react";
import { issueWords } from "@/components/desk/issue-words";
import type { Issue } from "@/domain/kernel/result";

/** Every thing that is asked of a story before readers get it, and the fields that answer for it. */
const ASKED: readonly { field: string; words: string }[] = [
  { field: "headline", words: "Headline of at most 110 characters" },
  { field: "standfirst", words: "Standfirst of at most 240 characters" },
  { field: "body", words: "A story without TK" },
  { field: "byline", words: "A name in the byline" },
  { field: "about", words: "A show or season linked" },
];

type Props = {
  issues: readonly Issue[];
  /** What does not stop it, and is worth a look. */
  warnings?: readonly Issue[];
  onGo?: (issue: Issue) => void;
  /** Whether what has passed is listed too: only where `issues` are all that publishing asks for. */
  isWhole?: boolean;
  /** Whether what has passed is counted rather than listed. */
  isBrief?: boolean;
};

/** What is in the way of publishing, each with its way there, then what has passed. */
export function ChecksList({ issues, warnings = [], onGo, isWhole = true, isBrief = false }: Props) {
  const passed = ASKED.filter(({ field }) => isWhole && !issues.some((issue) => issue.field === field));
  return (
    <section aria-label="Checks before publishing">
      <h2 className="sec">
        Checks{" "}
        <span className="n">
          {[isWhole ? `${passed.length} pass` : null, issues.length > 0 ? `${issues.length} in the way` : null].filter(Boolean).join(", ")}
        </span>
      </h2>
      <ul className="checks">
        {issues.map((issue) => (
          <li key={`${issue.field} ${issue.code} ${issue.detail}`} className="row bad">
            <OctagonX className="i" aria-label="In the way:" />
            <p>{issueWords(issue)}</p>
            <Way issue={issue} onGo={onGo} />
          </li>
        ))}
        {warnings.map((issue) => (
          <li key={`${issue.code} ${issue.detail}`} className="row warn">
            <TriangleAlert className="i" aria-label="Look at:" />
            <p>{issueWords(issue)}</p>
            <Way issue={issue} onGo={onGo} />
          </li>
        ))}
        {(isBrief ? [] : passed).map(({ field, words }) => (
          <li key={field} className="row ok">
            <Check className="i" aria-label="Passed:" />
            <p>{words}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Way({ issue, onGo }: { issue: Issue; onGo: Props["onGo"] }) {
  if (issue.code === "same_question")
    return (
      <a href={`/desk/editions/${issue.detail}`} target="_blank" rel="noreferrer">
        Open it<span className="vh"> (new tab)</span>
      </a>
    );
  if (!onGo) return null;
  return (
    <a
      href={`#${issue.field}`}
      aria-label={`Go: ${issueWords(issue)}`}
      onClick={(event) => {
        event.preventDefault();
        onGo(issue);
      }}
    >
      Go
    </a>
  );
}
