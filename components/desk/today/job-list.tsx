import Link from "next/link";
import type { EditionStatus } from "@/domain/articles/vocabulary";
import { StateBadge } from "../state-badge";
import { DeskTime } from "../time";
import { type DeskClock, hourWords } from "../time-words";
import { clip, draftWords } from "./today-words";

export type ListedJob = {
  editionId: string;
  status: EditionStatus;
  headline: string;
  dueAt: Date | null;
  changesAsked: string | null;
  updatedAt: Date;
  isUpdate: boolean;
  words: number;
  tks: number;
};

/** Stories that ask something of me, each with what to know before opening it. */
export function JobList({ jobs, clock }: { jobs: readonly ListedJob[]; clock: DeskClock }) {
  return (
    <ul>
      {jobs.map((job) => (
        <li key={job.editionId} className="row job">
          <StateBadge status={job.status} />
          <p>
            <Link href={`/desk/editions/${job.editionId}`}>{job.headline || "Untitled story"}</Link>
            <small>{job.status === "changes_requested" && job.changesAsked ? `“${clip(job.changesAsked)}”` : draftWords(job)}</small>
          </p>
          <JobTime job={job} clock={clock} />
        </li>
      ))}
    </ul>
  );
}

function JobTime({ job: { dueAt, updatedAt }, clock }: { job: ListedJob; clock: DeskClock }) {
  if (!dueAt) return <DeskTime at={updatedAt} clock={clock} className="t" />;
  const isOverdue = dueAt < clock.now;
  const isFar = Math.abs(dueAt.getTime() - clock.now.getTime()) > 12 * 3_600_000;
  return (
    <span className={isOverdue ? "t due late" : "t due"}>
      {isOverdue ? "overdue, " : "due "}
      {isFar ? <DeskTime at={dueAt} clock={clock} /> : <time dateTime={dueAt.toISOString()}>{hourWords(dueAt, clock.zone)}</time>}
    </span>
  );
}
