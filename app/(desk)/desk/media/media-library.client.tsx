"use client";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { AlikeNotice } from "@/components/media/alike-notice";
import type { PictureChoice } from "@/components/media/choice";
import { DropZone } from "@/components/media/drop-zone.client";
import { PictureGrid } from "@/components/media/picture-grid.client";
import { UploadList } from "@/components/media/upload-list.client";
import { findArrived } from "@/components/media/use-picture-search";
import { useUploads } from "@/components/media/use-uploads";

type Alike = { arrived: PictureChoice; like: PictureChoice & { uses: number } };

/** The library and the way into it: pictures arrive while others are looked at. */
export function MediaLibrary({ pictures }: { pictures: readonly PictureChoice[] }) {
  const router = useRouter();
  const [active, setActive] = useState<string | null>(null);
  const [arrived, setArrived] = useState<readonly PictureChoice[]>([]);
  const [alikes, setAlikes] = useState<readonly Alike[]>([]);
  const uploads = useUploads(async ({ assetId, isKnown }) => {
    const found = await findArrived(assetId);
    router.refresh();
    if (!found || isKnown) return;
    setArrived((all) => [...all, found.picture]);
    const [like] = found.alike;
    if (like) setAlikes((all) => [...all, { arrived: found.picture, like }]);
  });
  return (
    <>
      <DropZone onFiles={uploads.add}>
        <UploadList uploads={uploads} />
        {arrived.length > 0 ? (
          <p className="arrived">
            New:{" "}
            {arrived.map(({ id, number }) => (
              <Link key={id} href={`/desk/media/${id}`}>
                M-{number}
              </Link>
            ))}
          </p>
        ) : null}
        {alikes.map((alike) => (
          <AlikeNotice key={alike.arrived.id} {...alike} onKeep={() => setAlikes((all) => all.filter((one) => one !== alike))} />
        ))}
      </DropZone>
      {pictures.length > 0 ? (
        <PictureGrid
          pictures={pictures}
          label="Pictures"
          chosen={[]}
          active={active}
          onActive={setActive}
          onChoose={({ id }) => router.push(`/desk/media/${id}`)}
        />
      ) : null}
    </>
  );
}
