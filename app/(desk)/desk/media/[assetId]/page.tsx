import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { requireActor } from "@/app/_server/auth";
import { fromDesk } from "@/app/_server/database";
import { StateBadge } from "@/components/desk/state-badge";
import { DeskTime } from "@/components/desk/time";
import { usesWords } from "@/components/media/media-words";
import { mayChangePicture, mayRetirePicture } from "@/domain/media/policy";
import { type DeskPicture, findPicture } from "@/domain/media/queries/picture";
import { assetName } from "@/domain/media/vocabulary";
import { deskSettings } from "../../desk-clock";
import { DeskPage } from "../../desk-page";
import { FileActs } from "./file-acts.client";
import { FramingForm } from "./framing-form.client";
import { PictureForm } from "./picture-form.client";
import "../media-page.css";

type Params = { params: Promise<{ assetId: string }> };

const thePicture = cache((id: string) => (z.uuid().safeParse(id).success ? fromDesk((db) => findPicture(db, id)) : null));

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  await requireActor();
  const found = await thePicture((await params).assetId);
  return { title: `${found ? `${assetName(found.asset.number)} ${found.asset.title}` : "Not found"} · Showdesk` };
}

/** One picture: how it is cut, what is said of it, where it stands. */
export default async function PicturePage({ params }: Params) {
  const { assetId } = await params;
  const actor = await requireActor(`/desk/media/${assetId}`);
  const found = await thePicture(assetId);
  if (!found) notFound();
  const { asset, file } = found;
  const isLive = found.stories.some((story) => story.isLive);
  const framing = { focal: { x: asset.focalX, y: asset.focalY }, cuts: asset.cuts };
  const mayChange = mayChangePicture(actor, { isLive }).allowed && asset.state === "ready";
  return (
    <DeskPage title={`${assetName(asset.number)} ${asset.title}`} current="media">
      <div className="asset">
        <div className="stack">
          <FramingForm
            key={`${asset.version}-${file.id}`}
            picture={{ id: asset.id, version: asset.version, width: file.width, height: file.height }}
            framing={framing}
          />
          <FileActs
            picture={{ id: asset.id, number: asset.number, version: asset.version, isRetired: asset.state === "retired" }}
            printedIn={[...new Set(found.stories.map(({ headline }) => headline || "Untitled story"))]}
            mayReplace={mayChange}
            mayRetire={mayRetirePicture(actor, asset).allowed}
          />
          {isLive && !mayChange ? <p className="q">Readers see this picture now, so an editor changes it.</p> : null}
          <Uses found={found} />
          <Versions found={found} />
        </div>
        <PictureForm key={asset.version} picture={asset} subjects={found.subjects} />
      </div>
    </DeskPage>
  );
}

const Uses = ({ found: { stories, portrayed, uses, alike } }: { found: DeskPicture }) => (
  <section aria-labelledby="uses">
    <h2 className="sec" id="uses">
      {uses === 0 && portrayed.length > 0 ? "Not used in a story" : usesWords(uses)}
    </h2>
    <ul className="plain-rows">
      {stories.map(({ editionId, headline, status, use }) => (
        <li key={`${editionId}-${use}`} className="row">
          <p>
            <Link href={`/desk/editions/${editionId}`}>{headline || "Untitled story"}</Link>{" "}
            {use === "hero" ? "as lead picture" : "in the text"} <StateBadge status={status} />
          </p>
        </li>
      ))}
      {portrayed.map(({ id, name }) => (
        <li key={id} className="row">
          <p>
            <Link href={`/desk/pages/authors/${id}`}>{name}</Link> on the author page
          </p>
        </li>
      ))}
    </ul>
    {alike.length > 0 ? (
      <p>
        Looks like{" "}
        {alike.map(({ id, number, uses: others }, at) => (
          <span key={id}>
            {at > 0 ? ", " : ""}
            <Link href={`/desk/media/${id}`}>
              {assetName(number)} ({others === 1 ? "1 use" : `${others} uses`})
            </Link>
          </span>
        ))}
      </p>
    ) : null}
  </section>
);

async function Versions({ found: { versions, file, asset } }: { found: DeskPicture }) {
  const { clock } = await deskSettings();
  return (
    <section aria-labelledby="versions">
      <h2 className="sec" id="versions">
        File
      </h2>
      <p>
        {file.width} × {file.height} pixels{asset.lapsedAt ? ". Its licence has ended, so readers see the drawing instead." : ""}
      </p>
      <ul className="plain-rows">
        {versions.map(({ id, number, fileName, uploadedAt, by }) => (
          <li key={id} className="row">
            <p>
              Version {number}, {fileName}, sent by {by} <DeskTime at={uploadedAt} clock={clock} />
              {id === file.id ? "" : number > file.number ? ", being made" : ""}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
