import "@/components/claims/claims.css";
import type { Metadata } from "next";
import Link from "next/link";
import { requireActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { SEVERITY_WORDS } from "@/components/claims/claim-words";
import { ImpactSheet } from "@/components/claims/impact-sheet";
import { Pages } from "@/components/desk/pages";
import { ButtonLink } from "@/components/ui/button";
import { countFlaggedStories, countOpenFlags, FLAGS_PAGE, listColleagues, listOpenFlags } from "@/domain/claims/queries/flags";
import { readImpact } from "@/domain/claims/queries/impact";
import { FLAG_SEVERITIES } from "@/domain/claims/vocabulary";
import { deskSettings } from "../desk-clock";
import { DeskPage } from "../desk-page";
import { forPanel } from "../panel";
import { assignFlagsAction } from "./actions";
import { readFilter, type StaleFilter, stalePath, WHOSE, type Whose } from "./filter";
import { FlagList } from "./flag-list.client";
import { FlagActs, FlagRow } from "./flag-row";

export const metadata: Metadata = { title: "Needs update · Showdesk" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Sentences that the ledger has left behind, the gravest first; beside the one in hand, all that the fact changes. */
export default async function NeedsUpdate({ searchParams }: Props) {
  const actor = await requireActor("/desk/stale");
  const filter = readFilter(await searchParams);
  const narrowed = { of: filter.whose === "me" ? actor.id : filter.whose === "nobody" ? "nobody" : undefined, severity: filter.severity };
  const [flags, listed, everything, stories, colleagues, { clock }] = await Promise.all([
    fromDesk((db) => listOpenFlags(db, narrowed, filter.page)),
    fromDesk((db) => countOpenFlags(db, narrowed)),
    fromDesk(countOpenFlags),
    fromDesk(countFlaggedStories),
    fromDesk(listColleagues),
    deskSettings(),
  ]);
  const inHand = flags.find(({ id }) => id === filter.flag) ?? flags.find(({ id }) => id === filter.after) ?? flags[0];
  const staff = colleagues.map(({ id, name }) => ({ value: id, label: name }));
  const impact = inHand ? await forPanel((db) => readImpact(db, inHand.causedById, clock.now)) : null;
  return (
    <DeskPage title="Needs update" lead={everything > 0 ? leadOf(everything, stories) : undefined} current="stale">
      <div className={impact ? "flags-page with-sheet" : "flags-page"}>
        <div className="flags">
          {everything > 0 ? <Narrow filter={filter} /> : null}
          {inHand ? (
            <FlagList
              key={`${filter.whose} ${filter.severity} ${filter.page}`}
              flags={flags.map((flag, index) => {
                const href = stalePath(filter, { flag: flag.id, after: (flags[index + 1] ?? flags[index - 1])?.id, page: filter.page });
                return {
                  ...{ id: flag.id, href, headline: flag.headline || "Untitled story" },
                  row: <FlagRow flag={flag} clock={clock} href={href} />,
                  acts: flag.id === inHand.id ? <FlagActs flag={flag} actor={actor} colleagues={staff} /> : null,
                };
              })}
              inHand={inHand.id}
              total={listed}
              assign={assignFlagsAction}
              colleagues={staff}
            />
          ) : (
            <NothingBehind isNarrowed={everything > 0} />
          )}
          {listed > FLAGS_PAGE ? (
            <Pages
              page={filter.page}
              pages={Math.ceil(listed / FLAGS_PAGE)}
              total={listed}
              what="sentences"
              hrefOf={(page) => stalePath(filter, { page })}
            />
          ) : null}
        </div>
        {impact && inHand ? (
          <ImpactSheet
            impact={impact}
            cited={inHand.cited}
            clock={clock}
            closeHref={stalePath(filter, { page: filter.page })}
            claimHref={null}
          />
        ) : null}
      </div>
    </DeskPage>
  );
}

const leadOf = (sentences: number, stories: number) =>
  `${sentences === 1 ? "1 sentence" : `${sentences} sentences`} in ${stories === 1 ? "1 story" : `${stories} stories`} ${sentences === 1 ? "is" : "are"} behind the facts.`;

const WHOSE_WORDS: Record<Whose, string> = { everyone: "Everyone", me: "Mine", nobody: "Nobody’s" };

const Narrow = ({ filter }: { filter: StaleFilter }) => (
  <nav className="views" aria-label="Sentences">
    {WHOSE.map((whose) => (
      <Link key={whose} href={stalePath(filter, { whose })} aria-current={filter.whose === whose ? "true" : undefined}>
        {WHOSE_WORDS[whose]}
      </Link>
    ))}
    <span className="views-gap" />
    {FLAG_SEVERITIES.map((severity) => (
      <Link
        key={severity}
        href={stalePath(filter, { severity: filter.severity === severity ? undefined : severity })}
        aria-current={filter.severity === severity ? "true" : undefined}
      >
        {SEVERITY_WORDS[severity]}
      </Link>
    ))}
  </nav>
);

const NothingBehind = ({ isNarrowed }: { isNarrowed: boolean }) => (
  <p className="empty">
    {isNarrowed ? "No sentence matches." : "No live story is behind the facts."}
    <br />
    <ButtonLink href={isNarrowed ? "/desk/stale" : "/desk/shows"}>{isNarrowed ? "Show all" : "Check a season"}</ButtonLink>
  </p>
);
