"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

/**
 * In the frame beside the text: it is made anew after each save, where it stands, and a press on a paragraph leads the writer there.
 * Links lead nowhere: what is around the frame is being written.
 */
export function BesideTheText({ editionId }: { editionId: string }) {
  const router = useRouter();
  useEffect(() => {
    const onMessage = ({ origin, data }: MessageEvent) => {
      if (origin === location.origin && data === `preview:saved:${editionId}`) router.refresh();
    };
    const onClick = (event: MouseEvent) => {
      event.preventDefault();
      const block = (event.target as Element).closest("[id^='block-']");
      if (block) parent.postMessage({ preview: editionId, blockId: block.id.slice("block-".length) }, location.origin);
    };
    addEventListener("message", onMessage);
    document.addEventListener("click", onClick);
    return () => {
      removeEventListener("message", onMessage);
      document.removeEventListener("click", onClick);
    };
  }, [editionId, router]);
  return null;
}
