import { deskSays } from "@/domain/kernel/words";
import "@/components/claims/claims.css";
import { EyeOff } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { fromDesk } from "@/app/_server/database";
import { Bearings } from "@/components/claims/bearings";
import { detailWords, factWords, SCOPE_WORDS, whatWords, whenWords } from "@/components/claims/claim-words";
import { dayWords } from "@/components/claims/day-words";
import { SourceList } from "@/components/claims/source-list";
import { StatingStories } from "@/components/claims/stating-stories";
import { DeskTime } from "@/components/desk/time";
import { Sure } from "@/components/show/certainty";
import { mayRemoveRelation, mayRule } from "@/domain/claims/policy";
import { findClaimStory, listBearings } from "@/domain/claims/queries/claim";
import type { LedgerClaim } from "@/domain/claims/queries/claims";
import { DeskPage } from "../../../../../../desk-page";
import { relateClaimsAction, removeRelationAction } from "../actions";
import { openLedger } from "../season-ledger";
import { ClaimActs } from "./claim-acts";

type Props = { params: Promise<{ showId: string; seasonId: string; claimId: string }> };

async function openClaim({ params }: Props) {
  const { showId, seasonId, claimId } = await params;
  const open = await openLedger(showId, seasonId);
  const claim = open.ledger.claims.find(({ id }) => id === claimId);
  if (!claim) notFound();
  return { ...open, claim };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { claim, place } = await openClaim(props);
  return { title: `${whatWords(claim)}: ${place.show}, ${place.label} · Showdesk` };
}

/** One fact: what it says, how sure and on whose word, how it bears on others, and where it is stated. */
export default async function Fact(props: Props) {
  const { actor, clock, claim, ledger, place, path } = await openClaim(props);
  const [story, bearings] = await Promise.all([
    fromDesk((db) => findClaimStory(db, claim.id)),
    fromDesk((db) => listBearings(db, claim.id)),
  ]);
  if (!story) notFound();
  const others = ledger.claims.filter(({ id, state }) => id !== claim.id && state.is !== "retracted");
  return (
    <DeskPage
      title={whatWords(claim)}
      lead={
        <>
          {place.show}, <Link href={path}>{place.label}</Link>
        </>
      }
      actions={
        <ClaimActs actor={actor} claim={claim} stating={new Set(story.stories.map(({ editionId }) => editionId)).size} path={path} />
      }
      current="shows"
    >
      <div className="fact-page">
        <div className="stack">
          <Said claim={claim} />
          <section aria-labelledby="sources">
            <h2 className="sec" id="sources">
              Sources <span className="n">{claim.chains.length}</span> <span className="more q">dashed: not read by us</span>
            </h2>
            <SourceList chains={claim.chains} reasoning={claim.reasoning} />
          </section>
          <Bearings
            bearings={bearings}
            claim={{ id: claim.id, words: factWords(claim) }}
            others={others.map((one) => ({ value: one.id, label: factWords(one) }))}
            hrefOf={(id) => `${path}/${id}`}
            relate={relateClaimsAction}
            remove={mayRemoveRelation(actor).allowed ? removeRelationAction : null}
            mayRule={mayRule(actor).allowed}
          />
        </div>
        <div className="stack">
          <section aria-labelledby="record">
            <h2 className="sec" id="record">
              Record
            </h2>
            <dl className="record-list">
              <dt>First public</dt>
              <dd>{dayWords(claim.reportedOn)}</dd>
              <dt>Recorded</dt>
              <dd>
                <DeskTime at={claim.recordedAt} clock={clock} /> by {story.recordedBy}
              </dd>
              {claim.lastVerifiedOn ? (
                <>
                  <dt>Last checked</dt>
                  <dd>
                    {dayWords(claim.lastVerifiedOn)}
                    {story.checkedBy ? ` by ${story.checkedBy}` : null}
                  </dd>
                </>
              ) : null}
              <dt>About</dt>
              <dd>{SCOPE_WORDS[claim.scope]}</dd>
              {claim.retractedAt ? (
                <>
                  <dt>Taken back</dt>
                  <dd>
                    <DeskTime at={claim.retractedAt} clock={clock} /> by {story.retractedBy}: “{claim.retractionReason}”
                  </dd>
                </>
              ) : null}
            </dl>
          </section>
          <StatingStories stories={story.stories} />
        </div>
      </div>
    </DeskPage>
  );
}

function Said({ claim }: { claim: LedgerClaim }) {
  const detail = detailWords(claim);
  return (
    <section className="said-fact" aria-label="What it says">
      <p className="fact-big">
        {claim.state.is === "closed" || claim.state.is === "retracted" ? <s>{whenWords(claim)}</s> : whenWords(claim)}{" "}
        <Sure of={claim.certainty} say={deskSays} />
      </p>
      <p className="summary">{claim.summary}</p>
      {detail ? <p className="q">{detail}</p> : null}
      {claim.saidWords && claim.saidWords !== claim.whenWords ? <p className="q">In the words of the source: “{claim.saidWords}”</p> : null}
      {claim.state.is === "internal" || claim.state.is === "embargoed" ? (
        <p className="hidden-fact">
          <EyeOff className="i" />{" "}
          {claim.state.is === "internal" ? "Not public: only the desk knows." : "Under embargo: only the desk knows."}
        </p>
      ) : null}
    </section>
  );
}
