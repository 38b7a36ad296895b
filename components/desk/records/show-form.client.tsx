"use client";
import { useState } from "react";
import { FORMAT_WORDS } from "@/components/desk/record-words";
import { Checkbox, TextArea, TextField } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { Action } from "@/domain/kernel/answer";
import { GENRES, type Genre, LOGLINE_MAX, type ShowFormat, TITLE_MAX } from "@/domain/shows/vocabulary";
import { RecordForm } from "./record-form.client";
import { countryWords, languageOptions, optionsOf } from "./record-words";
import { type TitleRow, TitleRows } from "./title-rows.client";

export type ShowValues = {
  id: string;
  version: number;
  slug: string;
  title: string;
  disambiguator: string | null;
  format: ShowFormat;
  originalLanguage: string;
  countries: string[];
  genres: Genre[];
  logline: string | null;
  isAnthology: boolean;
  titles: TitleRow[];
};

/** What a show is and what it is called; without `show` a new one. */
export function ShowForm<T>({ action, show }: { action: Action<T>; show?: ShowValues }) {
  const [language, setLanguage] = useState(show?.originalLanguage ?? "en");
  return (
    <RecordForm
      action={action}
      label={show ? "Show" : "New show"}
      save={show ? "Save show" : "Add show"}
      {...(show ? { sent: { showId: show.id, baseVersion: show.version } } : {})}
    >
      <TextField
        name="title"
        label="Title"
        hint={addressHint(show?.slug)}
        defaultValue={show?.title ?? ""}
        maxLength={TITLE_MAX}
        autoComplete="off"
      />
      <TextField
        name="disambiguator"
        label="Told apart by"
        hint="Only where another show has this title: a year, a country, or both."
        defaultValue={show?.disambiguator ?? ""}
        placeholder="2019, South Korea"
        maxLength={80}
        autoComplete="off"
      />
      <div className="pair">
        <Select name="format" label="Format" defaultValue={show?.format ?? "series"} options={optionsOf(FORMAT_WORDS)} />
        <Select
          name="originalLanguage"
          label="Original language"
          value={language}
          onChange={(event) => setLanguage(event.target.value)}
          options={languageOptions(show?.originalLanguage)}
        />
      </div>
      <Countries initial={show?.countries ?? []} />
      <TextArea
        name="logline"
        label="Logline"
        hint="One or two sentences in our own words. Readers see it on the show’s page."
        defaultValue={show?.logline ?? ""}
        maxLength={LOGLINE_MAX}
        rows={2}
      />
      <Genres chosen={show?.genres ?? []} />
      <Checkbox
        name="isAnthology"
        label="Anthology"
        hint="Each season tells a story of its own."
        defaultChecked={show?.isAnthology ?? false}
      />
      <TitleRows initial={show?.titles ?? []} language={language} />
    </RecordForm>
  );
}

const addressHint = (slug: string | undefined) =>
  slug
    ? `The address /shows/${slug} stays when the title changes.`
    : "The address is made from it and stays. Korean and Japanese kana are romanised; other scripts need a Latin title below.";

function Countries({ initial }: { initial: readonly string[] }) {
  const [codes, setCodes] = useState(initial.join(", "));
  return (
    <TextField
      name="countries"
      label="Countries"
      hint={countryWords(codes) || "Two letters each, such as KR, US."}
      value={codes}
      onChange={(event) => setCodes(event.target.value)}
      autoComplete="off"
      className="narrow"
    />
  );
}

const Genres = ({ chosen }: { chosen: readonly Genre[] }) => (
  <fieldset className="ticks" id="genres">
    <legend className="field-label">Genres</legend>
    {GENRES.map((genre) => (
      <label key={genre}>
        <input type="checkbox" name="genres[]" value={genre} defaultChecked={chosen.includes(genre)} /> {genre}
      </label>
    ))}
  </fieldset>
);
