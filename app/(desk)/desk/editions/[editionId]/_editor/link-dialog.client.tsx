"use client";
import type { Editor } from "@tiptap/core";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogCancel } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/input";
import { targetOf } from "./link-target";

const REFUSED = "Start it with https://, with / for a page of this site, or with mailto:. Nothing else can be linked.";

/** Where the selected words lead. With nothing selected, the words are asked for too. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const isLink = editor.isActive("link");
  const needsWords = editor.state.selection.empty && !isLink;
  const [address, setAddress] = useState<string>(editor.getAttributes("link").href ?? "");
  const [words, setWords] = useState("");
  const [isRefused, setRefused] = useState(false);

  const close = (act?: () => void) => {
    act?.();
    onClose();
    requestAnimationFrame(() => editor.commands.focus());
  };
  const set = (event: FormEvent) => {
    event.preventDefault();
    const href = targetOf(address);
    if (href === null) return setRefused(true);
    const mark = { type: "link", attrs: { href } };
    close(() =>
      needsWords
        ? editor
            .chain()
            .insertContent({ type: "text", text: words.trim() || address.trim(), marks: [mark] })
            .unsetMark("link")
            .run()
        : editor.chain().extendMarkRange("link").setMark("link", { href }).run(),
    );
  };
  return (
    <Dialog title="Link" open onOpenChange={() => close()} initialFocus={needsWords ? "link-words" : "link-address"}>
      <form className="form" onSubmit={set} noValidate>
        {needsWords ? (
          <TextField name="link-words" label="Words" value={words} onChange={(event) => setWords(event.target.value)} autoComplete="off" />
        ) : null}
        <TextField
          name="link-address"
          label="Address"
          inputMode="url"
          autoComplete="off"
          placeholder="https://"
          value={address}
          errors={isRefused ? [REFUSED] : []}
          onChange={(event) => {
            setAddress(event.target.value);
            setRefused(false);
          }}
        />
        <div className="dialog-acts">
          {isLink ? (
            <Button look="plain" onClick={() => close(() => editor.chain().extendMarkRange("link").unsetMark("link").run())}>
              Remove link
            </Button>
          ) : null}
          <DialogCancel />
          <Button type="submit" look="go">
            {isLink ? "Change link" : "Set link"}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
