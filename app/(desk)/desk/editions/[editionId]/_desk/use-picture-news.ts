import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { usePictures } from "@/components/media/use-pictures";
import { usesIn } from "@/domain/articles/pictures";
import type { Draft } from "../_editor/draft";

/**
 * What is in the way because of a picture is known to the desk alone. It is asked again when a save brought other uses of
 * pictures, by what is given back here, and when the library has come to say something else of one.
 */
export function usePictureNews(draft: Draft): () => void {
  const router = useRouter();
  const pictureOf = usePictures([]);
  const placed = useRef(JSON.stringify(usesHere(draft)));
  const known = useRef<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const pictures = usesHere(draft).map(({ use }) => pictureOf(use.assetId) ?? null);
    const now = new Map(pictures.flatMap((picture) => (picture ? [[picture.id, JSON.stringify(picture)] as const] : [])));
    const isOther = [...now].some(([id, says]) => (known.current.get(id) ?? says) !== says);
    known.current = now;
    if (isOther) router.refresh();
  });
  return () => {
    const now = JSON.stringify(usesHere(draft));
    if (now === placed.current) return;
    placed.current = now;
    router.refresh();
  };
}

const usesHere = (draft: Draft) => usesIn({ hero: draft.fields().hero, body: draft.body() });
