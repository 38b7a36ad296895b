import "@/components/claims/claims.css";
import { TriangleAlert } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { requireActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { ConflictStrip } from "@/components/claims/conflict-strip";
import { DeskTime } from "@/components/desk/time";
import { ButtonLink } from "@/components/ui/button";
import { mayRule } from "@/domain/claims/policy";
import { type Conflict, listConflicts, listOverdue } from "@/domain/claims/queries/conflicts";
import { deskSettings } from "../desk-clock";
import { DeskPage } from "../desk-page";
import { ruleConflictAction } from "../shows/[showId]/seasons/[seasonId]/claims/actions";

export const metadata: Metadata = { title: "Conflicts · Showdesk" };

/** Public facts that cannot both be so, and plans whose day has passed with nothing to show for it. */
export default async function Conflicts() {
  const actor = await requireActor("/desk/conflicts");
  const [conflicts, overdue, { clock }] = await Promise.all([fromDesk((db) => listConflicts(db)), fromDesk(listOverdue), deskSettings()]);
  return (
    <DeskPage title="Conflicts" lead={leadOf(conflicts.length, overdue.length)} current="conflicts">
      <div className="stack">
        <section aria-labelledby="disagree">
          <h2 className="sec" id="disagree">
            Can both stand? <span className="n">{conflicts.length}</span>
          </h2>
          {conflicts.length === 0 ? (
            <p className="empty">No open conflict. A newer, weaker fact that disagrees with a surer one comes here.</p>
          ) : (
            <ol className="conflicts">
              {conflicts.map((conflict) => (
                <li key={`${conflict.later.id} ${conflict.earlier.id}`}>
                  <ConflictStrip
                    title={<Whose conflict={conflict} />}
                    conflict={conflict}
                    action={mayRule(actor).allowed ? ruleConflictAction : null}
                    hrefOf={(id) => factOf(conflict, id)}
                  />
                </li>
              ))}
            </ol>
          )}
        </section>
        <section aria-labelledby="overdue">
          <h2 className="sec" id="overdue">
            Overdue <span className="n">{overdue.length}</span>
          </h2>
          {overdue.length === 0 ? <p className="empty">No plan or date has passed without a sign.</p> : null}
          <ul className="overdue">
            {overdue.map(({ seasonId, showId, show, label, line, since }) => (
              <li key={seasonId} className="row">
                <TriangleAlert className="i" />
                <p>
                  <Link href={ledgerOf(showId, seasonId)}>
                    {show}, {label}
                  </Link>
                  <small>{line}</small>
                </p>
                <DeskTime at={since} clock={clock} className="q" />
                <ButtonLink size="small" href={`${ledgerOf(showId, seasonId)}?fact=new`}>
                  Record what happened
                </ButtonLink>
              </li>
            ))}
          </ul>
        </section>
      </div>
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
