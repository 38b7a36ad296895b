import type { ReactNode } from "react";
import { requireUser } from "@/app/_server/auth";
import { FactKey } from "@/components/claims/fact-key.client";
import { FreshOnFocus } from "@/components/desk/fresh-on-focus.client";
import { NewStoryKey } from "@/components/desk/new-story-key.client";
import type { Place } from "@/components/desk/places";
import { Elsewhere, Rail } from "@/components/desk/rail";
import { SignOut } from "@/components/desk/sign-out.client";
import { TabBar } from "@/components/desk/tab-bar";
import { countReviewQueue } from "@/domain/articles/queries/review";
import { countConflicts } from "@/domain/claims/queries/conflicts";
import { countOpenFlags } from "@/domain/claims/queries/flags";
import { countUnreadNotices } from "@/domain/staff/queries/notices";
import { signOutAction } from "../sign-in/actions";
import { deskSettings } from "./desk-clock";
import { addOrganisationAction } from "./organisations/actions";
import { forPanel } from "./panel";
import { recordClaimAction } from "./shows/[showId]/seasons/[seasonId]/claims/actions";
import { SignOutGuard } from "./sign-out-guard.client";

export type DeskPageProps = {
  title: string;
  /** One true sentence beside the title. */
  lead?: ReactNode;
  /** The page's buttons, at the right of its title. */
  actions?: ReactNode;
  /** Which entry of the rail this page belongs to. */
  current?: Place | undefined;
  children: ReactNode;
};

/** A page of the desk with the rail beside it: every page but those of one story, where the mark alone leads back. */
export async function DeskPage({ title, lead, actions, current, children }: DeskPageProps) {
  const user = await requireUser();
  const { publication, clock } = await deskSettings();
  const [review, stale, conflicts, notifications] = await Promise.all([
    forPanel(countReviewQueue),
    forPanel(countOpenFlags),
    forPanel(countConflicts),
    forPanel((db) => countUnreadNotices({ db, actor: user.actor, now: clock.now })),
  ]);
  const signOut = (
    <SignOutGuard writerId={user.actor.id}>
      <SignOut action={signOutAction} />
    </SignOutGuard>
  );
  return (
    <div className="shell">
      <Rail
        publication={publication}
        user={user}
        current={current}
        counts={{ review, stale, conflicts, notifications }}
        signOut={signOut}
      />
      <main id="main" tabIndex={-1} className="page">
        <header className="head">
          <h1>{title}</h1>
          {lead ? <p>{lead}</p> : null}
          {actions ? <div className="acts">{actions}</div> : null}
        </header>
        {children}
        {current === "today" || current === "account" ? <Elsewhere role={user.role} signOut={signOut} /> : null}
      </main>
      {current === "today" ? <FreshOnFocus /> : null}
      <TabBar current={current} />
      <NewStoryKey />
      <FactKey action={recordClaimAction} addOrganisation={addOrganisationAction} />
    </div>
  );
}
