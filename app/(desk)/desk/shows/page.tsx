import type { Metadata } from "next";
import { requireActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { Pages } from "@/components/desk/pages";
import { FindForm } from "@/components/desk/records/find-form";
import { ShowTable } from "@/components/desk/records/show-table";
import { ButtonLink } from "@/components/ui/button";
import { listShows, PAGE_SIZE } from "@/domain/shows/queries/shows";
import { DeskPage } from "../desk-page";
import { type ListSearch, listAddress, readList } from "./list-address";

export const metadata: Metadata = { title: "Shows · Showdesk" };
const PATH = "/desk/shows";

/** Every show on record, found by any of its titles. */
export default async function Shows({ searchParams }: { searchParams: ListSearch }) {
  await requireActor(PATH);
  const { text, page } = await readList(searchParams);
  const { rows, total } = await fromDesk((db) => listShows(db, text, page));
  return (
    <DeskPage
      title="Shows"
      actions={
        <ButtonLink href="/desk/shows/new" look="go">
          New show
        </ButtonLink>
      }
      current="shows"
    >
      <FindForm path={PATH} text={text} label="Any title, in any script" button="Find shows" />
      {rows.length > 0 ? <ShowTable shows={rows} /> : <NoShow text={text} />}
      {total > 0 ? (
        <Pages
          page={page}
          pages={Math.ceil(total / PAGE_SIZE)}
          total={total}
          what={total === 1 ? "show" : "shows"}
          hrefOf={(to) => listAddress(PATH, text, to)}
        />
      ) : null}
    </DeskPage>
  );
}

const NoShow = ({ text }: { text: string }) => (
  <p className="empty">
    {text ? `No show is called “${text}”, or nearly so.` : "No show yet. Stories link to shows, so the first one starts here."}
    <br />
    <ButtonLink href="/desk/shows/new">New show</ButtonLink>
  </p>
);
