import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { z } from "zod";
import { requireActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { OneButtonForm } from "@/components/desk/one-button-form.client";
import { ROLE_WORDS } from "@/components/desk/staff-words";
import { DeskTime } from "@/components/desk/time";
import type { DeskClock } from "@/components/desk/time-words";
import { ButtonLink } from "@/components/ui/button";
import { mayManageStaff, maySetPassword, maySuspend } from "@/domain/staff/policy";
import { findStaffMember } from "@/domain/staff/queries";
import { deskSettings } from "../../desk-clock";
import { DeskPage } from "../../desk-page";
import { changeRoleAction, restoreUserAction, suspendUserAction } from "../actions";
import { RoleForm } from "./role-form.client";
import "../staff.css";

export const metadata: Metadata = { title: "Account · Showdesk" };

/** One person's account: role, a new password, suspension. Each says its effect beside its button. */
export default async function StaffMember({ params }: { params: Promise<{ userId: string }> }) {
  const { userId } = await params;
  const actor = await requireActor(`/desk/staff/${userId}`);
  if (!mayManageStaff(actor).allowed || !z.uuid().safeParse(userId).success) notFound();
  const { clock } = await deskSettings();
  const person = await fromDesk((db) => findStaffMember({ db, actor, now: clock.now }, userId));
  if (!person) notFound();
  return (
    <DeskPage
      title={person.name}
      lead={
        <>
          {ROLE_WORDS[person.role]}
          {person.id === actor.id ? ", you" : ""}
          {person.suspendedAt ? ", suspended" : ""}.{" "}
          <Link className="text-link" href="/desk/staff">
            All staff
          </Link>
        </>
      }
      current="staff"
    >
      <div className="stack staff-form">
        <dl className="account-facts">
          <dt>Mail address</dt>
          <dd>{person.email}</dd>
          <dt>Account since</dt>
          <dd>
            <DeskTime at={person.createdAt} clock={clock} as="exact" />
          </dd>
          <dt>Last seen</dt>
          <dd>{person.lastSeenAt ? <DeskTime at={person.lastSeenAt} clock={clock} /> : "never signed in"}</dd>
          <dt>Signed in on</dt>
          <dd>{person.openSessions === 1 ? "1 browser" : `${person.openSessions} browsers`}</dd>
        </dl>
        <section>
          <h2 className="sec">Role</h2>
          <RoleForm key={person.role} action={changeRoleAction} person={{ id: person.id, name: person.name, role: person.role }} />
        </section>
        {maySetPassword(actor, person).allowed ? (
          <section>
            <h2 className="sec">Forgotten password</h2>
            <p className="mb-3">Nobody can read the old one. Set a new one and hand it over.</p>
            <ButtonLink href={`/desk/staff/${person.id}/password`}>Set a new password</ButtonLink>
          </section>
        ) : null}
        {maySuspend(actor, person).allowed ? <Suspension person={person} clock={clock} /> : null}
      </div>
    </DeskPage>
  );
}

type Suspended = { person: { id: string; name: string; suspendedAt: Date | null }; clock: DeskClock };

const Suspension = ({ person: { id, name, suspendedAt }, clock }: Suspended) =>
  suspendedAt ? (
    <section>
      <h2 className="sec">Suspended</h2>
      <p className="mb-3">
        Since <DeskTime at={suspendedAt} clock={clock} as="exact" />. {name} cannot sign in; stories keep the name.
      </p>
      <OneButtonForm action={restoreUserAction} fields={{ userId: id }} pending="Restoring…" look="go">
        Restore {name}
      </OneButtonForm>
    </section>
  ) : (
    <section>
      <h2 className="sec">Suspend</h2>
      <p className="mb-3">
        {name} is signed out everywhere at the next click and cannot sign in. The name stays over what it wrote, and an admin can restore
        the account.
      </p>
      <OneButtonForm action={suspendUserAction} fields={{ userId: id }} pending="Suspending…" look="bad">
        Suspend {name}
      </OneButtonForm>
    </section>
  );
