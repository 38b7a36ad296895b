"use client";
import { useState } from "react";
import { CropBox } from "@/components/media/crop-box";
import { PicturePicker } from "@/components/media/picture-picker.client";
import { usePictures } from "@/components/media/use-pictures";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/input";
import { BIO_MAX } from "@/domain/articles/vocabulary";
import type { Action } from "@/domain/kernel/answer";
import { assetName } from "@/domain/media/vocabulary";
import { RecordForm } from "./record-form.client";

type Author = { id: string; version: number; name: string; bio: string | null; pictureId: string | null };
type Props<T> = { action: Action<T>; author: Author };

/** What readers are told and shown of whoever writes. */
export function AuthorForm<T>({ action, author }: Props<T>) {
  const [pictureId, setPictureId] = useState(author.pictureId);
  const [isPicking, setPicking] = useState(false);
  return (
    <>
      <RecordForm action={action} label="Author page" save="Publish page" sent={{ authorId: author.id, baseVersion: author.version }}>
        <fieldset className="portrait-field" id="portrait" tabIndex={-1}>
          <legend>Picture</legend>
          <input type="hidden" name="pictureId" value={pictureId ?? ""} />
          {pictureId ? <Portrait id={pictureId} name={author.name} /> : null}
          <p className="portrait-acts">
            <Button size="small" onClick={() => setPicking(true)}>
              {pictureId ? "Change picture" : "Choose a picture"}
            </Button>
            {pictureId ? (
              <Button size="small" look="plain" onClick={() => setPictureId(null)}>
                Take it out
              </Button>
            ) : (
              <span className="q">Without one, readers see initials.</span>
            )}
          </p>
        </fieldset>
        <TextArea
          name="bio"
          label="In a sentence or two"
          hint="What they write about, and what readers should know of them."
          defaultValue={author.bio ?? ""}
          maxLength={BIO_MAX}
          rows={4}
        />
      </RecordForm>
      {isPicking ? (
        <PicturePicker
          title={`Choose a picture of ${author.name}`}
          onClose={() => setPicking(false)}
          onChoose={([chosen]) => chosen && setPictureId(chosen.id)}
        />
      ) : null}
    </>
  );
}

function Portrait({ id, name }: { id: string; name: string }) {
  const picture = usePictures([id])(id);
  if (!picture) return <p className="q">{picture === null ? "Not in the library any more. Choose another." : "Looking"}</p>;
  const { version, focalX, focalY, cuts, number, creditLine } = picture;
  return (
    <p className="portrait-shown">
      <CropBox id={id} version={version} size={picture} shape="1x1" framing={{ focal: { x: focalX, y: focalY }, cuts }} label={name} />
      <span>
        {creditLine || "Credit missing"}
        <a href={`/desk/media/${id}`} target="_blank" rel="noopener">
          Adjust {assetName(number)}
        </a>
      </span>
    </p>
  );
}
