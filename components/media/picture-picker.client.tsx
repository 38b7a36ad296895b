"use client";
import { useState } from "react";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { TextField } from "../ui/input";
import { AlikeNotice } from "./alike-notice";
import type { PictureChoice } from "./choice";
import { DropZone } from "./drop-zone.client";
import { PictureGrid } from "./picture-grid.client";
import { UploadList } from "./upload-list.client";
import { findArrived, usePictureSearch } from "./use-picture-search";
import { learnPicture } from "./use-pictures";
import { useUploads } from "./use-uploads";

type Props = {
  title: string;
  isMulti?: boolean;
  onClose: () => void;
  onChoose: (pictures: readonly PictureChoice[]) => void;
};
type Alike = { arrived: PictureChoice; like: PictureChoice & { uses: number } };

/** A picture from the library, or a new one; what is new is chosen as soon as it is in. */
export function PicturePicker({ title, isMulti = false, onClose, onChoose }: Props) {
  const [text, setText] = useState("");
  const [round, setRound] = useState(0);
  const [chosen, setChosen] = useState<readonly PictureChoice[]>([]);
  const [active, setActive] = useState<string | null>(null);
  const [alike, setAlike] = useState<Alike | null>(null);
  const { choices, hasFailed, isAsking } = usePictureSearch(text, round);
  const done = (pictures: readonly PictureChoice[]) => {
    for (const picture of pictures) learnPicture(picture);
    onChoose(pictures);
    onClose();
  };
  const take = (picture: PictureChoice) => {
    if (!isMulti) return done([picture]);
    setChosen((all) => (all.some(({ id }) => id === picture.id) ? all.filter(({ id }) => id !== picture.id) : [...all, picture]));
  };
  const settle = (picture: PictureChoice) => {
    setAlike(null);
    take(picture);
  };
  const uploads = useUploads(async ({ assetId, isKnown }) => {
    const arrived = await findArrived(assetId);
    if (!arrived) return;
    setRound((at) => at + 1);
    const [like] = arrived.alike;
    if (like && !isKnown) setAlike({ arrived: arrived.picture, like });
    else take(arrived.picture);
  });
  return (
    <Dialog open title={title} onOpenChange={(isOpen) => !isOpen && onClose()} initialFocus="picture-search">
      <div className="picker">
        <DropZone onFiles={uploads.add} isMulti={isMulti} id="picture-files">
          <UploadList uploads={uploads} />
        </DropZone>
        {alike ? <AlikeNotice like={alike.like} onUse={() => settle(alike.like)} onKeep={() => settle(alike.arrived)} /> : null}
        <TextField
          name="picture-search"
          label="Search the library"
          placeholder="Show, person, credit, words, or M-311"
          type="search"
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        {choices.length > 0 ? (
          <PictureGrid
            pictures={choices}
            label="Pictures of the library"
            chosen={chosen.map(({ id }) => id)}
            isMulti={isMulti}
            active={active}
            onActive={setActive}
            onChoose={take}
          />
        ) : (
          <p className="q" role="status">
            {hasFailed
              ? "The library did not answer. Type again to try once more."
              : isAsking
                ? "Looking"
                : text
                  ? "No picture answers to that."
                  : "The library is empty."}
          </p>
        )}
        {isMulti ? (
          <div className="dialog-foot">
            <Button
              look={chosen.length > 0 ? "go" : "wait"}
              onClick={() => chosen.length > 0 && done(chosen)}
              aria-disabled={chosen.length === 0}
            >
              {chosen.length === 0 ? "Choose pictures first" : chosen.length === 1 ? "Add 1 picture" : `Add ${chosen.length} pictures`}
            </Button>
          </div>
        ) : null}
      </div>
    </Dialog>
  );
}
