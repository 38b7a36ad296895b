"use client";
import type { Editor } from "@tiptap/core";
import { useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { type Pasting, takeOffer } from "./pasting";

/** What a paste brought and what it dropped, with the way back; gone with the next change of the text. */
export function PasteLine({ editor, pasting }: { editor: Editor; pasting: Pasting }) {
  const news = useSyncExternalStore(pasting.subscribe, pasting.news, pasting.news);
  return (
    <div className="paste-place">
      <p className="vh" role="status">
        {news?.words}
      </p>
      {news ? (
        <div className="paste-line">
          <span aria-hidden="true">{news.words}</span>
          {news.offer ? (
            <Button
              look="plain"
              onClick={() => {
                if (news.offer) takeOffer(editor, news.offer);
                pasting.close();
              }}
            >
              {news.offer.button}
            </Button>
          ) : null}
          {news.isUndoable ? (
            <Button
              look="plain"
              onClick={() => {
                editor.chain().undo().focus().run();
                pasting.close();
              }}
            >
              Undo
            </Button>
          ) : null}
          <Button look="plain" aria-label="Close" onClick={pasting.close}>
            ✕
          </Button>
        </div>
      ) : null}
    </div>
  );
}
