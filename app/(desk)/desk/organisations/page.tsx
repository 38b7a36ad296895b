import type { Metadata } from "next";
import { OrganisationTable } from "@/components/desk/records/other-tables";
import { listOrganisations, PAGE_SIZE } from "@/domain/shows/queries/organisations";
import type { ListSearch } from "../list-address";
import { RecordsPage } from "../records-page";

export const metadata: Metadata = { title: "Organisations · Showdesk" };

/** Networks, streamers, studios, outlets, publishers and agencies on record. */
export default function Organisations({ searchParams }: { searchParams: ListSearch }) {
  return (
    <RecordsPage
      searchParams={searchParams}
      place="organisations"
      title="Organisations"
      list={listOrganisations}
      pageSize={PAGE_SIZE}
      table={(rows) => <OrganisationTable organisations={rows} language="en-GB" />}
      words={{
        one: "organisation",
        many: "organisations",
        field: "Present or former name",
        unfound: "No organisation",
        nothing: "No organisation yet. Services, studios and outlets stand here.",
      }}
    />
  );
}
