import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { requireActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { ROLE_WORDS } from "@/components/desk/staff-words";
import { DeskTime } from "@/components/desk/time";
import type { DeskClock } from "@/components/desk/time-words";
import { ButtonLink } from "@/components/ui/button";
import { mayManageStaff } from "@/domain/staff/policy";
import { listStaff } from "@/domain/staff/queries";
import { deskSettings } from "../desk-clock";
import { DeskPage } from "../desk-page";

export const metadata: Metadata = { title: "Staff · Showdesk" };

/** Everyone with an account. Kept by admins; for anyone else there is no such page. */
export default async function Staff() {
  const actor = await requireActor("/desk/staff");
  if (!mayManageStaff(actor).allowed) notFound();
  const { clock } = await deskSettings();
  const staff = await fromDesk((db) => listStaff({ db, actor, now: clock.now }));
  return (
    <DeskPage
      title="Staff"
      lead={staff.length === 1 ? "You are the only one here." : `${staff.filter((one) => !one.suspendedAt).length} at work.`}
      actions={
        <ButtonLink href="/desk/staff/new" look="go">
          New account
        </ButtonLink>
      }
      current="staff"
    >
      <table className="table">
        <caption className="vh">Staff, those at work first</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Role</th>
            <th scope="col">State</th>
            <th scope="col">Mail address</th>
            <th scope="col">Last seen</th>
          </tr>
        </thead>
        <tbody>
          {staff.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <Link href={`/desk/staff/${one.id}`}>{one.name}</Link>
                {one.id === actor.id ? <span className="q"> (you)</span> : null}
              </th>
              <td>{ROLE_WORDS[one.role]}</td>
              <td>{one.suspendedAt ? <span className="state bad">Suspended</span> : "Active"}</td>
              <td className="q">{one.email}</td>
              <td>
                <LastSeen at={one.lastSeenAt} clock={clock} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </DeskPage>
  );
}

const LastSeen = ({ at, clock }: { at: Date | null; clock: DeskClock }) =>
  at ? <DeskTime at={at} clock={clock} /> : <span className="q">never signed in</span>;
