import { Plus } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { fromDesk } from "@/app/_server/database";
import { ConflictStrip } from "@/components/claims/conflict-strip";
import { FactsTable } from "@/components/claims/facts-table";
import { JustRecorded } from "@/components/claims/just-recorded";
import { SeasonStanding } from "@/components/claims/season-standing";
import { SeasonTimeline } from "@/components/claims/timeline";
import { ButtonLink } from "@/components/ui/button";
import { mayRule } from "@/domain/claims/policy";
import { listConflicts } from "@/domain/claims/queries/conflicts";
import { listEstimates, listSeasonLabels } from "@/domain/claims/queries/season";
import { Neither } from "../../../../../conflicts/neither";
import { DeskPage } from "../../../../../desk-page";
import { ruleConflictAction } from "./actions";
import { readAsOf } from "./as-of";
import { AsOfForm } from "./as-of-form";
import { EntrySection } from "./entry-section";
import { SeasonAside } from "./season-aside";
import { type OpenLedger, openLedger } from "./season-ledger";
import { SeasonOn } from "./season-on";

type Props = {
  params: Promise<{ showId: string; seasonId: string }>;
  searchParams: Promise<Partial<Record<"fact" | "recorded" | "on" | "as", string | string[]>>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { showId, seasonId } = await params;
  const { place } = await openLedger(showId, seasonId);
  return { title: `${place.show}, ${place.label}: facts · Showdesk` };
}

/** What is on record about a season: its line and why, what disagrees, when everything is, every fact, and what nobody has said. */
export default async function SeasonLedger({ params, searchParams }: Props) {
  const { showId, seasonId } = await params;
  const open = await openLedger(showId, seasonId);
  const { fact, recorded, ...day } = await searchParams;
  const asked = readAsOf(day, open.ledger.today);
  return (
    <DeskPage
      title={open.place.label}
      lead={<Where open={open} />}
      actions={
        <ButtonLink id="record-fact" href={`${open.path}?fact=new`} look="go" scroll={false}>
          <Plus className="i" /> Fact <kbd>F</kbd>
        </ButtonLink>
      }
      current="shows"
    >
      {asked.is === "day" ? <SeasonOn open={open} asked={asked} /> : null}
      {asked.is === "refused" ? (
        <div className="as-of">
          <AsOfForm path={open.path} today={open.ledger.today} day={asked.typed} as={asked.as} fault={asked.why} />
        </div>
      ) : null}
      {asked.is === "today" ? <Ledger open={open} fact={one(fact)} recorded={one(recorded)} /> : null}
    </DeskPage>
  );
}

const one = (value: string | string[] | undefined) => (typeof value === "string" ? value : undefined);

const Where = ({ open: { place } }: { open: OpenLedger }) => (
  <>
    of <Link href={`/desk/shows/${place.showId}`}>{place.show}</Link>
    {place.services.length > 0 ? `, ${place.services.join(", ")}` : null} ·{" "}
    <Link href={`/desk/shows/${place.showId}/seasons/${place.id}`}>Record</Link>
  </>
);

/** The ledger as it stands now. */
async function Ledger({ open, fact, recorded }: { open: OpenLedger; fact: string | undefined; recorded: string | undefined }) {
  const { actor, place, ledger, path } = open;
  const { showId, id: seasonId } = place;
  const [conflicts, estimates, seasons] = await Promise.all([
    fromDesk((db) => listConflicts(db, showId)),
    fromDesk((db) => listEstimates(db, seasonId)),
    fromDesk((db) => listSeasonLabels(db, showId)),
  ]);
  const hrefOf = (claimId: string) => `${path}/${claimId}`;
  const estimate = estimates.find(({ state }) => state === "open") ?? null;
  const here = conflicts.filter(({ later }) => ledger.claims.some(({ id }) => id === later.id));
  return (
    <>
      <JustRecorded claim={ledger.claims.find(({ id }) => id === recorded)} hrefOf={hrefOf} />
      <SeasonStanding status={ledger.status} facts={ledger.claims} parts={place.parts} hrefOf={hrefOf}>
        <details className="why">
          <summary>As of another day…</summary>
          <AsOfForm path={path} today={ledger.today} />
        </details>
      </SeasonStanding>
      <EntrySection open={open} seasons={seasons} fact={fact} />
      {here.map((conflict) => (
        <ConflictStrip
          key={`${conflict.later.id} ${conflict.earlier.id}`}
          conflict={conflict}
          action={mayRule(actor).allowed ? ruleConflictAction : null}
          ask={<Neither conflict={conflict} showId={showId} seasonId={seasonId} today={ledger.today} />}
          hrefOf={hrefOf}
        />
      ))}
      <SeasonTimeline facts={ledger.claims} estimate={estimate} today={ledger.today} hrefOf={hrefOf} />
      <div className="ledger-cols">
        <section aria-labelledby="facts">
          <h2 className="sec" id="facts">
            Facts <span className="n">{ledger.claims.length}</span> <span className="more q">dashed: not read by us</span>
          </h2>
          {ledger.claims.length > 0 ? (
            <FactsTable facts={ledger.claims} hrefOf={hrefOf} />
          ) : (
            <p className="empty">
              No facts yet. The line reads: {ledger.status.line.replace(/^[^:]*: /, "")}
              <br />
              <ButtonLink href={`${path}?fact=new`} scroll={false}>
                Record the first fact
              </ButtonLink>
            </p>
          )}
        </section>
        <SeasonAside open={open} estimates={estimates} />
      </div>
    </>
  );
}
