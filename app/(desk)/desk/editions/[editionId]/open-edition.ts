import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { requireUser } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { aroundWarnings, ownOf } from "@/domain/articles/around";
import type { Ledger } from "@/domain/articles/citations";
import { type Doc, emptyDocument } from "@/domain/articles/document";
import { judge } from "@/domain/articles/levels";
import { mayEdit, mayRead, needsAnotherPerson } from "@/domain/articles/policy";
import { readAround } from "@/domain/articles/queries/around";
import { readLedgerFor } from "@/domain/articles/queries/cited";
import { type EditionView, findEdition } from "@/domain/articles/queries/edition";
import { listHindrances, listOtherWarnings } from "@/domain/articles/queries/hindrances";
import { listMakers } from "@/domain/articles/queries/suggestions";
import { publishWarnings } from "@/domain/articles/warnings";
import { publishIssues } from "@/domain/articles/workflow";
import { mayMakePublic } from "@/domain/claims/policy";
import type { Actor } from "@/domain/kernel/context";
import { isUuid } from "@/domain/kernel/id";
import { listTold } from "@/domain/staff/queries/hearers";
import { hasMuted } from "@/domain/staff/queries/notices";
import { deskSettings } from "../../desk-clock";
import { actsOn, subjectOf } from "./acts";
import type { Acts, Story } from "./story";

export type EditionParams = { params: Promise<{ editionId: string }> };

/** One edition as whoever is signed in may see it; the desk's 404 for an id nobody has. Read once a request. */
export const openEdition = cache(async (editionId: string, page = "") => {
  const user = await requireUser(`/desk/editions/${editionId}${page}`);
  if (!isUuid(editionId) || !mayRead(user.actor).allowed) notFound();
  const [view, { clock, publication, language }] = await Promise.all([fromDesk((db) => findEdition(db, editionId)), deskSettings()]);
  if (!view) notFound();
  const body = bodyOf(view);
  const at = { id: editionId, liveId: view.article.liveEditionId };
  const [ledger, hindrances, others, makers, isMuted, around, told] = await Promise.all([
    fromDesk((db) => readLedgerFor(db, body, at, { at: clock.now, now: clock.now })),
    fromDesk((db) => listHindrances(db, { editionId, body })),
    fromDesk((db) => listOtherWarnings(db, editionId)),
    fromDesk((db) => listMakers(db, editionId)),
    fromDesk((db) => hasMuted({ db, actor: user.actor, now: clock.now }, view.article.id)),
    fromDesk((db) => readAround(db, placeOf(view), clock.now)),
    fromDesk((db) => listTold({ db, actor: user.actor, now: clock.now }, editionId, turnsOf(actsOn(user.actor, view, clock.now)))),
  ]);
  const read = storyOf(user.actor, view, clock.now, ledger);
  const issues = [...read.issues, ...hindrances];
  const warnings = [...read.warnings, ...others, ...aroundWarnings(ownOf({ ...view.head, body }), around)];
  const story: Story = {
    ...read,
    ...judge({ issues, warnings }, view.levels),
    viewerName: user.name,
    ledger,
    hindrances,
    otherWarnings: others,
    makers,
    isMuted,
    around,
    told,
  };
  return { user, view, clock, publication, language, body, story };
});

const TURNS = { submit: "submitted", requestChanges: "changes_requested", approve: "approved" } as const;
const turnsOf = (acts: Acts) => (Object.keys(TURNS) as (keyof typeof TURNS)[]).filter((act) => acts[act]).map((act) => TURNS[act]);

const placeOf = ({ edition, article }: EditionView) => ({
  ...{ editionId: edition.id, articleId: article.id },
  wasPublished: article.firstPublishedAt !== null,
});

/** What was saved has passed the schema; an empty one is opened with a line to write on. */
function bodyOf({ head }: EditionView): Doc {
  const body = head.body as Doc;
  return body.content.length > 0 ? body : emptyDocument("first");
}

function storyOf(
  actor: Actor,
  view: EditionView,
  now: Date,
  ledger: Ledger,
): Omit<Story, "viewerName" | "ledger" | "hindrances" | "otherWarnings" | "makers" | "isMuted" | "around" | "told"> {
  const { edition, article, head, byline, subjects } = view;
  const about = subjects.filter(({ role }) => role === "about");
  const isOther = (id: string | null) => (id !== null && id !== edition.id ? id : null);
  const liveId = isOther(article.liveEditionId);
  const edit = mayEdit(actor, subjectOf(view));
  return {
    viewerId: actor.id,
    editionId: edition.id,
    articleId: article.id,
    ...{ number: edition.number, version: edition.version, status: edition.status, kind: article.kind, headline: head.headline },
    language: article.language,
    slug: view.slug ?? "",
    wasPublished: article.firstPublishedAt !== null,
    live: liveId === null || view.liveNumber === null ? null : { editionId: liveId, number: view.liveNumber },
    openEditionId: isOther(article.openEditionId),
    isMine: edition.authorId === actor.id,
    ...{ authorName: view.authorName, reviewerName: view.reviewerName, isReviewedByMe: edition.reviewer === actor.id },
    approval:
      edition.approvedAt && view.approverName ? { by: view.approverName, at: edition.approvedAt, reason: edition.overrideReason } : null,
    ...{ scheduledFor: edition.scheduledFor, wantedFor: edition.wantedFor, isHeld: edition.heldAt !== null },
    ...{ publishedAt: edition.publishedAt, changesAsked: edition.changesAsked },
    withdrawn: edition.withdrawnAt ? { at: edition.withdrawnAt, reason: edition.withdrawnReason ?? "" } : null,
    about: about.map(({ kind, id, label, showId }) => ({ kind, id, label, showId })),
    acts: actsOn(actor, view, now),
    readOnlyRule: edit.allowed ? null : edit.rule,
    needsReason: needsAnotherPerson(actor, subjectOf(view)),
    issues: publishIssues({ ...head, body: bodyOf(view) }, { bylines: byline, about }, ledger),
    levels: view.levels,
    warnings: publishWarnings({ ...head, body: bodyOf(view) }, ledger),
    mayConfirm: mayMakePublic(actor, { certainty: "confirmed" }).allowed,
    renews: subjects.map(({ label }) => label),
  };
}
