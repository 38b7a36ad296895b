import Link from "next/link";
import { DeskTime } from "@/components/desk/time";
import { type DeskClock, exactWords } from "@/components/desk/time-words";
import type { listAudit } from "@/domain/staff/queries/audit";
import { actWords, changeWords } from "./act-words";
import { subjectPath } from "./audit-path";

type Deed = Awaited<ReturnType<typeof listAudit>>["deeds"][number];

/** Deeds as rows: when, who, what to what, and what changed by it. */
export function DeedTable({ deeds, clock, isAdmin }: { deeds: readonly Deed[]; clock: DeskClock; isAdmin: boolean }) {
  return (
    <table className="table audit">
      <caption className="vh">Deeds, the latest first</caption>
      <thead>
        <tr>
          <th scope="col" aria-sort="descending">
            When
          </th>
          <th scope="col">Who</th>
          <th scope="col">What</th>
          <th scope="col">Before and after</th>
        </tr>
      </thead>
      <tbody>
        {deeds.map((deed) => (
          <tr key={deed.id}>
            <td className="when">
              <DeskTime at={deed.at} clock={clock} as="exact" />
            </td>
            <td>{whoOf(deed)}</td>
            <th scope="row">
              {actWords(deed.action)}
              {isOfStory(deed) ? ": " : " "}
              <Subject deed={deed} isAdmin={isAdmin} />
            </th>
            <td className="q">
              {changeWords(deed.before, deed.after, (at) => exactWords(at, clock)).join(" · ")}
              {deed.reason ? <p>“{deed.reason}”</p> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Done by people to themselves; whoever signs in is nobody yet, so the deed names them as what it was done to. */
const isOwn = ({ action }: Deed) => action === "session.start" || action === "user.change_password";

/** A story's own words speak of "it"; whose it is comes after. */
const isOfStory = ({ editionId, subjectName }: Deed) => editionId !== null && subjectName !== null;

function whoOf(deed: Deed): string {
  if (isOwn(deed)) return deed.subjectName ?? "Somebody";
  return deed.actorKind === "system" ? "The clock" : (deed.userName ?? "Somebody");
}

function Subject({ deed, isAdmin }: { deed: Deed; isAdmin: boolean }) {
  if (deed.subjectName === null || isOwn(deed)) return null;
  const path = subjectPath(deed, isAdmin);
  const name = deed.subjectName || "Untitled story";
  return path ? <Link href={path}>{name}</Link> : name;
}
