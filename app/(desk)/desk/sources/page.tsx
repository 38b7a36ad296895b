import "@/components/claims/claims.css";
import type { Metadata } from "next";
import Link from "next/link";
import { requireActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { dayWords } from "@/components/claims/day-words";
import { ORGANISATION_ROLE_WORDS } from "@/components/desk/records/record-words";
import { ButtonLink } from "@/components/ui/button";
import { countUnnamed, listOutlets, listSpeakers } from "@/domain/claims/queries/sources";
import { DeskPage } from "../desk-page";

export const metadata: Metadata = { title: "Sources · Showdesk" };

/** Whose words the ledger holds: who said things first, who passed them on, and what of it we read ourselves. */
export default async function Sources() {
  await requireActor("/desk/sources");
  const [outlets, speakers, unnamed] = await Promise.all([fromDesk(listOutlets), fromDesk(listSpeakers), fromDesk(countUnnamed)]);
  const rows = [
    ...outlets.map(({ roles, ...outlet }) => ({
      ...outlet,
      what: roles.map((role) => ORGANISATION_ROLE_WORDS[role].toLowerCase()).join(", "),
    })),
    ...speakers.map((speaker) => ({ ...speaker, what: "person" })),
  ];
  return (
    <DeskPage
      title="Sources"
      lead={`${rows.length} named${unnamed > 0 ? `, ${unnamed} ${unnamed === 1 ? "item" : "items"} nobody is named for` : ""}.`}
      actions={<ButtonLink href="/desk/organisations/new">New organisation</ButtonLink>}
      current="sources"
    >
      {rows.length === 0 ? (
        <p className="empty">
          No source yet. Each comes on record with the first fact that rests on it.
          <br />
          <ButtonLink href="/desk/organisations/new">Add the first outlet</ButtonLink>
        </p>
      ) : (
        <table className="table outlets">
          <caption className="vh">Outlets, companies and people, the most used first</caption>
          <thead>
            <tr>
              <th scope="col">Who</th>
              <th scope="col">What</th>
              <th scope="col" className="num">
                Said first
              </th>
              <th scope="col" className="num">
                Passed on
              </th>
              <th scope="col" className="num">
                Read by us
              </th>
              <th scope="col">Latest</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <Link href={`/desk/sources/${row.id}`}>{row.name}</Link>
                </th>
                <td className="q">{row.what}</td>
                <td className="num" data-label="said first">
                  {row.originated}
                </td>
                <td className="num" data-label="passed on">
                  {row.relayed}
                </td>
                <td className="num" data-label="read">
                  {row.read} of {row.items}
                </td>
                <td className="is-when">{row.lastPublishedOn ? dayWords(row.lastPublishedOn) : <span className="q">no day</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </DeskPage>
  );
}
