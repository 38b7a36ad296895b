"use client";
import type { Editor } from "@tiptap/core";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogCancel } from "@/components/ui/dialog";
import { Select } from "@/components/ui/select";

const CODES = ["ko", "ja", "zh-Hans", "zh-Hant", "th", "hi", "tr", "es", "pt", "fr", "de", "it", "nl", "da", "nb", "sv", "pl", "en"];
const names = new Intl.DisplayNames("en-GB", { type: "language" });
const OPTIONS = [
  { value: "", label: "The language of the story" },
  ...CODES.map((code) => ({ value: code, label: names.of(code) ?? code })),
];

/** Says which language the selected words are in, so that they are read aloud and set as they should be. */
export function LanguageDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const [code, setCode] = useState<string>(editor.getAttributes("language").code ?? "");
  const hasWords = !editor.state.selection.empty || editor.isActive("language");
  const close = () => {
    onClose();
    requestAnimationFrame(() => editor.commands.focus());
  };
  const set = (event: FormEvent) => {
    event.preventDefault();
    const chain = editor.chain().extendMarkRange("language");
    if (code === "") chain.unsetMark("language").run();
    else chain.setMark("language", { code }).run();
    close();
  };
  return (
    <Dialog
      title="Language of the words"
      open
      onOpenChange={close}
      initialFocus="language"
      {...(hasWords ? {} : { description: "Select the words first." })}
    >
      <form className="form" onSubmit={set}>
        <Select
          name="language"
          label="These words are in"
          options={OPTIONS}
          value={code}
          disabled={!hasWords}
          onChange={(event) => setCode(event.target.value)}
        />
        <div className="dialog-acts">
          <DialogCancel />
          <Button type="submit" look={hasWords ? "go" : "wait"} disabled={!hasWords} focusableWhenDisabled>
            Set language
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
