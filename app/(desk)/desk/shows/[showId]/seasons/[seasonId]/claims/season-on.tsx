import { History } from "lucide-react";
import Link from "next/link";
import { fromDesk } from "@/app/_server/database";
import { dayWords } from "@/components/claims/day-words";
import { FactsTable } from "@/components/claims/facts-table";
import { SeasonStanding } from "@/components/claims/season-standing";
import { SeasonTimeline } from "@/components/claims/timeline";
import { readSeasonOn } from "@/domain/claims/queries/season-on";
import type { As, AsOfAsked } from "./as-of";
import { AsOfForm } from "./as-of-form";
import type { OpenLedger } from "./season-ledger";

type Props = { open: OpenLedger; asked: Extract<AsOfAsked, { is: "day" }> };

/** A season as of a day that has come: what we knew then beside what we now know of it, and the facts of the one asked for. */
export async function SeasonOn({ open: { place, ledger, path, clock }, asked: { day, as } }: Props) {
  const at = { showId: place.showId, seasonId: place.id };
  const [known, now] = await Promise.all([
    fromDesk((db) => readSeasonOn(db, at, { day, as: "known" }, clock.now)),
    fromDesk((db) => readSeasonOn(db, at, { day, as: "now" }, clock.now)),
  ]);
  const shown = as === "known" ? known : now;
  if (!known || !now || !shown) return null;
  const hrefOf = (claimId: string) => `${path}/${claimId}`;
  return (
    <>
      <div className="as-of">
        <p>
          <History className="i" /> <b>As of {dayWords(day)}</b>{" "}
          <Link className="text-link" href={path} scroll={false}>
            Back to today
          </Link>
        </p>
        <dl>
          <Line is={as === "known"} href={hrefAs(path, day, "known")} name="We knew" line={known.status.line} />
          <Line is={as === "now"} href={hrefAs(path, day, "now")} name="We now know" line={now.status.line} />
        </dl>
        {known.status.line === now.status.line ? <p className="q">Nothing learned since has changed what is said of that day.</p> : null}
        <AsOfForm path={path} today={ledger.today} day={day} as={as} />
      </div>
      <SeasonStanding status={shown.status} facts={shown.claims} parts={place.parts} hrefOf={hrefOf} />
      <SeasonTimeline facts={shown.claims} estimate={null} today={day} hrefOf={hrefOf} />
      <section aria-labelledby="facts">
        <h2 className="sec" id="facts">
          Facts <span className="n">{shown.claims.length}</span>{" "}
          <span className="more q">{as === "known" ? "on record by that day" : "reported by that day, as we have them now"}</span>
        </h2>
        {shown.claims.length > 0 ? (
          <FactsTable facts={shown.claims} hrefOf={hrefOf} />
        ) : (
          <p className="empty">{as === "known" ? "Nothing was on record by then." : "Nothing we have was reported by then."}</p>
        )}
      </section>
    </>
  );
}

const hrefAs = (path: string, day: string, as: As) => `${path}?on=${day}&as=${as}`;

const Line = ({ is, href, name, line }: { is: boolean; href: string; name: string; line: string }) => (
  <div>
    <dt>
      <Link href={href} scroll={false} aria-current={is ? "true" : undefined}>
        {name}
      </Link>
    </dt>
    <dd>{line}</dd>
  </div>
);
