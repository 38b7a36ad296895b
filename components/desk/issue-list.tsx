import { OctagonX } from "lucide-react";
import type { Issue } from "@/domain/kernel/result";
import { issueWords } from "./issue-words";

/** Where an issue's field is on the screen: the field's own id. */
const place = ({ field }: Issue) => `#${field.split(".")[0] === "bylines" ? "byline" : field}`;

/** Everything that is in the way, at once, each a link to the field that settles it. */
export function IssueList({ issues, label = "In the way" }: { issues: readonly Issue[]; label?: string }) {
  if (issues.length === 0) return null;
  return (
    <ul className="issues" aria-label={label}>
      {issues.map((issue) => (
        <li key={`${issue.field} ${issue.code} ${issue.detail ?? ""}`} className="row">
          <OctagonX className="i" />
          <a href={place(issue)}>{issueWords(issue)}</a>
        </li>
      ))}
    </ul>
  );
}
