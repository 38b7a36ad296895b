import "@/components/claims/claims.css";
import type { Metadata } from "next";
import Link from "next/link";
import { requireActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { ConflictStrip } from "@/components/claims/conflict-strip";
import { mayRule } from "@/domain/claims/policy";
import { type Conflict, listConflicts, listOverdue } from "@/domain/claims/queries/conflicts";
import { dayOf } from "@/domain/kernel/day";
import { deskSettings } from "../desk-clock";
import { DeskPage } from "../desk-page";
import { ruleConflictAction } from "../shows/[showId]/seasons/[seasonId]/claims/actions";
import { Neither } from "./neither";
import { OverdueList } from "./overdue-list";

export const metadata: Metadata = { title: "Conflicts · Showdesk" };

type Props = { searchParams: Promise<{ view?: string | string[] }> };

/** Public facts that cannot both be so; and plans whose day has passed with nothing to show for it. */
export default async function Conflicts({ searchParams }: Props) {
  const actor = await requireActor("/desk/conflicts");
  const isOverdue = (await searchParams).view === "overdue";
  const [conflicts, overdue, { clock }] = await Promise.all([fromDesk((db) => listConflicts(db)), fromDesk(listOverdue), deskSettings()]);
  const today = dayOf(clock.now, clock.zone);
  return (
    <DeskPage title="Conflicts" lead={leadOf(conflicts.length, overdue.length)} current="conflicts">
      <nav className="views" aria-label="Lists">
        <Link href="/desk/conflicts" aria-current={isOverdue ? undefined : "page"}>
          Conflicts <span className="n">{conflicts.length}</span>
        </Link>
        <Link href="/desk/conflicts?view=overdue" aria-current={isOverdue ? "page" : undefined}>
          Overdue <span className="n">{overdue.length}</span>
        </Link>
      </nav>
      {isOverdue ? (
        overdue.length > 0 ? (
          <OverdueList {...{ overdue, clock, today }} />
        ) : (
          <p className="empty">No plan or date has passed without a sign.</p>
        )
      ) : null}
      {!isOverdue && conflicts.length === 0 ? (
        <p className="empty">No open conflict. A newer, weaker fact that disagrees with a surer one comes here.</p>
      ) : null}
      {isOverdue ? null : (
        <ol className="conflicts">
          {conflicts.map((conflict) => (
            <li key={`${conflict.later.id} ${conflict.earlier.id}`}>
              <ConflictStrip
                title={<Whose conflict={conflict} />}
                conflict={conflict}
                action={mayRule(actor).allowed ? ruleConflictAction : null}
                ask={
                  conflict.seasons[0] ? (
                    <Neither {...{ conflict, today }} showId={conflict.showId} seasonId={conflict.seasons[0].id} />
                  ) : null
                }
                hrefOf={(id) => factOf(conflict, id)}
              />
            </li>
          ))}
        </ol>
      )}
    </DeskPage>
  );
}

const Whose = ({ conflict: { showId, show, seasons } }: { conflict: Conflict }) => (
  <>
    <Link href={`/desk/shows/${showId}`}>{show}</Link>
    {seasons.map(({ id, label }) => (
      <span key={id}>
        , <Link href={ledgerOf(showId, id)}>{label}</Link>
      </span>
    ))}
  </>
);

const ledgerOf = (showId: string, seasonId: string) => `/desk/shows/${showId}/seasons/${seasonId}/claims`;

/** A fact of the whole show is read on the page of any of its seasons; without one, on the show's. */
const factOf = ({ showId, seasons }: Conflict, claimId: string) =>
  seasons[0] ? `${ledgerOf(showId, seasons[0].id)}/${claimId}` : `/desk/shows/${showId}`;

function leadOf(conflicts: number, overdue: number): string | undefined {
  if (conflicts + overdue === 0) return undefined;
  return `${conflicts === 1 ? "1 pair disagrees" : `${conflicts} pairs disagree`}, ${overdue} overdue.`;
}
