"use client";
import { Video } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { isVideoId, PROVIDER_NAMES, type VideoRef, videoIn, watchAddress } from "@/domain/articles/video";
import { AddressField, BlockField } from "./block-field.client";
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
          <VideoAddress slot={slot} />
        )}
      </div>
    </>
  );
}

const lackOf = ({ attrs }: Slot, isNamed: boolean) => (isNamed ? (attrs.title ? null : "title missing") : "no video yet");

function VideoAddress({ slot }: { slot: Slot }) {
  const [address, setAddress] = useState("");
  const isUnknown = address.trim().length > 11 && videoIn(address) === null;
  const take = (typed: string) => {
    setAddress(typed);
    const found = videoIn(typed);
    if (!found) return;
    slot.set(found);
    requestAnimationFrame(() => slot.host.querySelector("input")?.focus());
  };
  return <AddressField slot={slot} label="YouTube or Vimeo address" value={address} refusal={isUnknown ? UNKNOWN : null} onType={take} />;
}
