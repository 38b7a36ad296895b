"use client";
import { Video } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/input";
import { isVideoId, PROVIDER_NAMES, type VideoRef, videoIn, watchAddress } from "@/domain/articles/video";
import { BlockField, leaving } from "./block-field.client";
import { BlockHead } from "./block-head.client";
import type { Slot } from "./slots";

const UNKNOWN = "Paste the address of a video on YouTube or Vimeo. For any other page, add a link card.";

/** Which video, told from its address alone; nothing is asked of the provider here. */
export function VideoForm({ slot }: { slot: Slot }) {
  const isNamed = isVideoId(slot.attrs.provider, slot.attrs.videoId);
  const video = slot.attrs as VideoRef;
  return (
    <>
      <BlockHead slot={slot} icon={Video} name="Video" lacks={lackOf(slot, isNamed)}>
        {isNamed ? (
          <a href={watchAddress(video)} target="_blank" rel="noopener">
            {PROVIDER_NAMES[video.provider]} {video.videoId}
          </a>
        ) : null}
      </BlockHead>
      <div className="blk-fields">
        {isNamed ? (
          <>
            <BlockField slot={slot} name="title" label="Title" then="below" />
            <Button look="plain" onClick={() => slot.set({ provider: null, videoId: null })}>
              Change video
            </Button>
          </>
        ) : (
          <AddressField slot={slot} />
        )}
      </div>
    </>
  );
}

const lackOf = ({ attrs }: Slot, isNamed: boolean) => (isNamed ? (attrs.title ? null : "title missing") : "no video yet");

function AddressField({ slot }: { slot: Slot }) {
  const [address, setAddress] = useState("");
  const isUnknown = address.trim().length > 11 && videoIn(address) === null;
  return (
    <TextField
      name={`blk-${slot.key}-address`}
      label="YouTube or Vimeo address"
      inputMode="url"
      placeholder="https://"
      autoComplete="off"
      value={address}
      errors={isUnknown ? [UNKNOWN] : []}
      onChange={(event) => {
        setAddress(event.target.value);
        const found = videoIn(event.target.value);
        if (!found) return;
        slot.set(found);
        requestAnimationFrame(() => slot.host.querySelector("input")?.focus());
      }}
      onKeyDown={leaving(slot, "below")}
    />
  );
}
