"use client";
import { ArrowDown, ArrowUp, Images, X } from "lucide-react";
import { useState } from "react";
import { PicturePicker } from "@/components/media/picture-picker.client";
import { Thumb } from "@/components/media/thumb";
import { usePictures } from "@/components/media/use-pictures";
import { Button } from "@/components/ui/button";
import { GALLERY_MAX, type Use } from "@/domain/media/vocabulary";
import { BlockHead } from "../blocks/block-head.client";
import type { Slot } from "../blocks/slots";
import { lackOf } from "./lack";
import { PictureWords } from "./picture-words.client";

/** Several pictures in one block, in an order of their own, each with its words. */
export function GalleryForm({ slot }: { slot: Slot }) {
  const items = Array.isArray(slot.attrs.items) ? (slot.attrs.items as Use[]) : [];
  const pictureOf = usePictures(items.map(({ assetId }) => assetId));
  const [isPicking, setPicking] = useState(false);
  const set = (next: readonly Use[]) => slot.set({ items: next });
  const lacking = items.map((use) => lackOf(use, pictureOf(use.assetId))).filter(Boolean).length;
  const lacks = items.length === 0 ? "no pictures yet" : lacking > 0 ? `${lacking} of ${items.length} lack alt text or credit` : null;
  return (
    <>
      <BlockHead slot={slot} icon={Images} name="Gallery" lacks={lacks}>
        {items.length > 0 ? <span>{items.length === 1 ? "1 picture" : `${items.length} pictures`}</span> : null}
      </BlockHead>
      <ol className="gal-items">
        {items.map((use, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one picture may stand twice
          <li key={`${use.assetId}-${at}`}>
            <Item {...{ slot, items, at, set }} picture={pictureOf(use.assetId)} />
          </li>
        ))}
      </ol>
      {items.length < GALLERY_MAX ? (
        <div className="blk-fields">
          <Button look={items.length === 0 ? "go" : "line"} onClick={() => setPicking(true)}>
            Add pictures
          </Button>
        </div>
      ) : null}
      {isPicking ? (
        <PicturePicker
          title="Choose pictures"
          isMulti
          onClose={() => setPicking(false)}
          onChoose={(chosen) => set([...items, ...chosen.map(({ id }) => ({ assetId: id }))].slice(0, GALLERY_MAX))}
        />
      ) : null}
    </>
  );
}

type ItemProps = {
  slot: Slot;
  items: readonly Use[];
  at: number;
  set: (items: readonly Use[]) => void;
  picture: ReturnType<ReturnType<typeof usePictures>>;
};

function Item({ slot, items, at, set, picture }: ItemProps) {
  const use = items[at] as Use;
  const named = `picture ${at + 1}`;
  const move = (to: number) => {
    const rest = items.filter((_, index) => index !== at);
    set([...rest.slice(0, to), use, ...rest.slice(to)]);
  };
  return (
    <>
      <Thumb id={use.assetId} alt={use.altOverride ?? picture?.alt ?? ""} version={picture?.version} />
      {picture ? (
        <PictureWords
          use={use}
          picture={picture}
          name={`blk-${slot.key}-${at}`}
          onUse={(next) => set(items.map((one, index) => (index === at ? next : one)))}
        />
      ) : (
        <p className="q">{picture === null ? "Not in the library any more" : "Looking"}</p>
      )}
      <span className="gal-acts">
        <Button look="plain" size="small" aria-label={`Move ${named} up`} disabled={at === 0} onClick={() => move(at - 1)}>
          <ArrowUp className="i" />
        </Button>
        <Button look="plain" size="small" aria-label={`Move ${named} down`} disabled={at === items.length - 1} onClick={() => move(at + 1)}>
          <ArrowDown className="i" />
        </Button>
        <Button look="plain" size="small" aria-label={`Take ${named} out`} onClick={() => set(items.filter((_, index) => index !== at))}>
          <X className="i" />
        </Button>
      </span>
    </>
  );
}
