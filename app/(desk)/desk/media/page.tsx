import type { Metadata } from "next";
import Form from "next/form";
import Link from "next/link";
import { requireActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { Pages } from "@/components/desk/pages";
import { LICENCE_WORDS } from "@/components/media/media-words";
import { Button, ButtonLink } from "@/components/ui/button";
import { TextField } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { type LibraryAsked, listPictured, listPictures, PAGE_SIZE } from "@/domain/media/queries/library";
import { LICENCES } from "@/domain/media/vocabulary";
import { DeskPage } from "../desk-page";
import { libraryPath, readLibrary } from "./filter";
import { MediaLibrary } from "./media-library.client";
import "./media-page.css";

export const metadata: Metadata = { title: "Media · Showdesk" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Every picture the desk holds, and the way in for new ones. */
export default async function Media({ searchParams }: Props) {
  await requireActor("/desk/media");
  const asked = readLibrary(await searchParams);
  const [{ rows, total }, pictured] = await Promise.all([fromDesk((db) => listPictures(db, asked)), fromDesk(listPictured)]);
  const isNarrowed = libraryPath(asked) !== "/desk/media";
  return (
    <DeskPage title="Media" current="media">
      <Narrow asked={asked} pictured={pictured} />
      <MediaLibrary pictures={rows} />
      {total === 0 ? (
        <p className="empty">
          {isNarrowed ? "No picture matches." : "No picture yet. What you drop here stands ready for every story."}
          {isNarrowed ? (
            <>
              <br />
              <ButtonLink href="/desk/media">Clear filters</ButtonLink>
            </>
          ) : null}
        </p>
      ) : (
        <Pages
          page={asked.page}
          pages={Math.ceil(total / PAGE_SIZE)}
          total={total}
          what={total === 1 ? "picture" : "pictures"}
          hrefOf={(page) => libraryPath(asked, { page })}
        />
      )}
    </DeskPage>
  );
}

function Narrow({ asked, pictured }: { asked: LibraryAsked; pictured: Awaited<ReturnType<typeof listPictured>> }) {
  const among = (kind: "show" | "person") => pictured.filter((one) => one.kind === kind).map(({ id, label }) => ({ value: id, label }));
  const toggle = (name: string, isOn: boolean, change: Partial<LibraryAsked>) => (
    <Link className="toggle" href={libraryPath(asked, change)} aria-current={isOn ? "true" : undefined}>
      {name}
    </Link>
  );
  return (
    <Form key={libraryPath(asked)} action="/desk/media" className="filters" role="search" aria-label="Pictures">
      {asked.hasNoAlt ? <input type="hidden" name="alt" value="none" /> : null}
      {asked.isUnused ? <input type="hidden" name="used" value="no" /> : null}
      {asked.isRetired ? <input type="hidden" name="state" value="retired" /> : null}
      <TextField name="q" label="Words, credit or number" type="search" defaultValue={asked.text} className="grow" autoComplete="off" />
      <Select name="show" label="Show" defaultValue={asked.showId ?? ""} options={[{ value: "", label: "Every show" }, ...among("show")]} />
      <Select
        name="person"
        label="Person"
        defaultValue={asked.personId ?? ""}
        options={[{ value: "", label: "Everybody" }, ...among("person")]}
      />
      <Select
        name="licence"
        label="Licence"
        defaultValue={asked.licence ?? ""}
        options={[{ value: "", label: "Every licence" }, ...LICENCES.map((value) => ({ value, label: LICENCE_WORDS[value] }))]}
      />
      <Button type="submit">Find pictures</Button>
      {toggle("No alt text", asked.hasNoAlt, { hasNoAlt: !asked.hasNoAlt })}
      {toggle("Unused", asked.isUnused, { isUnused: !asked.isUnused })}
      {toggle("Retired", asked.isRetired, { isRetired: !asked.isRetired })}
    </Form>
  );
}
