import type { Metadata } from "next";
import Form from "next/form";
import Link from "next/link";
import { requireActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { Pages } from "@/components/desk/pages";
import { LIST_STATE_WORDS } from "@/components/desk/state-words";
import { StoryTable } from "@/components/desk/story-table";
import { Button, ButtonLink } from "@/components/ui/button";
import { TextField } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { listArticles, listShowNames, PAGE_SIZE } from "@/domain/articles/queries/list";
import { LIST_STATES } from "@/domain/articles/vocabulary";
import { deskSettings } from "../desk-clock";
import { DeskPage } from "../desk-page";
import { isNarrowed, type ListFilter, listPath, readFilter } from "./filter";

export const metadata: Metadata = { title: "Stories · Showdesk" };

/** Every story the desk has, last changed or most read first; what narrows the list stands in its address. */
export default async function Stories({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const actor = await requireActor("/desk/articles");
  const filter = readFilter(await searchParams);
  const [{ rows, total }, shows, { clock }] = await Promise.all([
    fromDesk((db) =>
      listArticles(
        db,
        { text: filter.text, state: filter.state, showId: filter.showId, ofUser: filter.isMine ? actor.id : undefined },
        filter.isByReaders ? "readers" : "change",
        filter.page,
      ),
    ),
    fromDesk(listShowNames),
    deskSettings(),
  ]);
  return (
    <DeskPage
      title="Stories"
      actions={
        <ButtonLink href="/desk/articles/new" look="go" className="in-bar">
          New story <kbd>C</kbd>
        </ButtonLink>
      }
      current="stories"
    >
      <StateLinks filter={filter} />
      <Narrow filter={filter} shows={shows} />
      {rows.length > 0 ? <StoryTable stories={rows} clock={clock} order={orderLinks(filter)} /> : <NoStory filter={filter} />}
      {total > 0 ? (
        <Pages
          page={filter.page}
          pages={Math.ceil(total / PAGE_SIZE)}
          total={total}
          what={total === 1 ? "story" : "stories"}
          hrefOf={(page) => listPath(filter, { page })}
        />
      ) : null}
    </DeskPage>
  );
}

const orderLinks = (filter: ListFilter) => ({
  isByReaders: filter.isByReaders,
  byChange: listPath(filter, { isByReaders: false }),
  byReaders: listPath(filter, { isByReaders: true }),
});

const StateLinks = ({ filter }: { filter: ListFilter }) => (
  <nav className="views" aria-label="Stories by state">
    <Link href={listPath(filter, { state: undefined })} aria-current={filter.state ? undefined : "true"}>
      All
    </Link>
    {LIST_STATES.map((state) => (
      <Link key={state} href={listPath(filter, { state })} aria-current={filter.state === state ? "true" : undefined}>
        {LIST_STATE_WORDS[state]}
      </Link>
    ))}
  </nav>
);

function Narrow({ filter, shows }: { filter: ListFilter; shows: readonly { id: string; name: string }[] }) {
  const everyShow = { value: "", label: "Every show" };
  return (
    // Keyed by what it holds: going back to another address must show that address's words.
    <Form key={listPath(filter)} action="/desk/articles" className="filters" role="search" aria-label="Stories">
      {filter.state ? <input type="hidden" name="state" value={filter.state} /> : null}
      {filter.isMine ? <input type="hidden" name="mine" value="1" /> : null}
      {filter.isByReaders ? <input type="hidden" name="sort" value="views" /> : null}
      <TextField name="q" label="Headline or show" type="search" defaultValue={filter.text} className="grow" />
      <Select
        name="show"
        label="Show"
        defaultValue={filter.showId ?? ""}
        options={[everyShow, ...shows.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <Button type="submit">Find stories</Button>
      <Link className="toggle" href={listPath(filter, { isMine: !filter.isMine })} aria-current={filter.isMine ? "true" : undefined}>
        {filter.isMine ? "Mine only: show all" : "Show mine only"}
      </Link>
    </Form>
  );
}

function NoStory({ filter }: { filter: ListFilter }) {
  const words = isNarrowed(filter) || filter.page > 1 ? "No story matches." : "No story yet. The first one starts here.";
  return (
    <p className="empty">
      {words}
      <br />
      {isNarrowed(filter) || filter.page > 1 ? <ButtonLink href="/desk/articles">Clear filters</ButtonLink> : null}
      <ButtonLink href="/desk/articles/new">New story</ButtonLink>
    </p>
  );
}
