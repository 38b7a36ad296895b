import type { Metadata } from "next";
import { requireActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { Pages } from "@/components/desk/pages";
import { FindForm } from "@/components/desk/records/find-form";
import { OrganisationTable } from "@/components/desk/records/other-tables";
import { ButtonLink } from "@/components/ui/button";
import { listOrganisations, PAGE_SIZE } from "@/domain/shows/queries/organisations";
import { DeskPage } from "../desk-page";
import { type ListSearch, listAddress, readList } from "../shows/list-address";

export const metadata: Metadata = { title: "Organisations · Showdesk" };
const PATH = "/desk/organisations";

/** Networks, streamers, studios, outlets, publishers and agencies on record. */
export default async function Organisations({ searchParams }: { searchParams: ListSearch }) {
  await requireActor(PATH);
  const { text, page } = await readList(searchParams);
  const { rows, total } = await fromDesk((db) => listOrganisations(db, text, page));
  return (
    <DeskPage
      title="Organisations"
      actions={
        <ButtonLink href="/desk/organisations/new" look="go">
          New organisation
        </ButtonLink>
      }
      current="organisations"
    >
      <FindForm path={PATH} text={text} label="Present or former name" button="Find organisations" />
      {rows.length > 0 ? (
        <OrganisationTable organisations={rows} language="en-GB" />
      ) : (
        <p className="empty">
          {text ? `No organisation is called “${text}”, or nearly so.` : "No organisation yet. Services, studios and outlets stand here."}
        </p>
      )}
      {total > 0 ? (
        <Pages
          page={page}
          pages={Math.ceil(total / PAGE_SIZE)}
          total={total}
          what={total === 1 ? "organisation" : "organisations"}
          hrefOf={(to) => listAddress(PATH, text, to)}
        />
      ) : null}
    </DeskPage>
  );
}
