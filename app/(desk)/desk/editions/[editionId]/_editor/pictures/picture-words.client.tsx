"use client";
import { startTransition, useState } from "react";
import { labelPictureAction } from "@/app/(desk)/desk/media/actions";
import type { PictureChoice } from "@/components/media/choice";
import { Checkbox, TextField } from "@/components/ui/input";
import { ALT_MAX, CAPTION_MAX, CREDIT_MAX, type Use } from "@/domain/media/vocabulary";
import { Refused } from "./refused";
import { tellLibrary } from "./tell-library";

type Props = {
  use: Use;
  picture: PictureChoice /** Makes the ids of the fields this use's own. */;
  name: string;
  onUse: (use: Use) => void;
};

/**
 * What is said of a picture where it stands. The first alt text and the credit are the library's, so that the next story has
 * them; another alt text is this story's own.
 */
export function PictureWords({ use, picture, name, onUse }: Props) {
  const [fault, setFault] = useState<string | null>(null);
  const label = (values: Partial<Pick<PictureChoice, "alt" | "creditLine">>) =>
    startTransition(async () =>
      setFault(
        await tellLibrary(picture.id, ({ id, version, alt, isDecorative, creditLine }) =>
          labelPictureAction(null, { ...{ assetId: id, baseVersion: version, alt, creditLine, isDecorative }, ...values }),
        ),
      ),
    );
  const say = (alt: string) => {
    const { altOverride: _, ...rest } = use;
    if (!picture.alt && !picture.isDecorative && alt) {
      onUse(rest);
      label({ alt });
    } else onUse(alt && alt !== picture.alt ? { ...rest, altOverride: alt } : rest);
  };
  const { isDecorative = false } = use;
  return (
    <div className="pic-words">
      <CommitField
        key={`${picture.id}-alt-${picture.alt ?? ""}`}
        name={`${name}-alt`}
        label="Alt text"
        hint={isDecorative ? "Decorative: it is passed over in silence." : "What somebody is told who does not see it."}
        value={use.altOverride ?? picture.alt ?? ""}
        max={ALT_MAX}
        isOff={isDecorative}
        onCommit={say}
      />
      <Checkbox
        name={`${name}-decorative`}
        label="Decorative"
        checked={isDecorative}
        onChange={({ target }) => {
          const { isDecorative: _, ...rest } = use;
          onUse(target.checked ? { ...rest, isDecorative: true } : rest);
        }}
      />
      <CommitField
        key={`${picture.id}-credit-${picture.creditLine ?? ""}`}
        name={`${name}-credit`}
        label="Credit"
        value={picture.creditLine ?? ""}
        max={CREDIT_MAX}
        onCommit={(creditLine) => creditLine !== (picture.creditLine ?? "") && label({ creditLine })}
      />
      <CommitField
        name={`${name}-caption`}
        label="Caption"
        value={use.caption ?? ""}
        max={CAPTION_MAX}
        isLive
        onCommit={(caption) => {
          const { caption: _, ...rest } = use;
          onUse(caption ? { ...rest, caption } : rest);
        }}
      />
      <Refused>{fault}</Refused>
    </div>
  );
}

type FieldProps = {
  name: string;
  label: string;
  hint?: string;
  value: string;
  max: number;
  isOff?: boolean;
  isLive?: boolean;
  onCommit: (value: string) => void;
};

/** Text that is handed over when the field is left, or with each key where it belongs to the story. */
function CommitField({ name, label, hint, value, max, isOff = false, isLive = false, onCommit }: FieldProps) {
  const [typed, setTyped] = useState(value);
  const tidy = () => typed.replace(/\s+/g, " ").trim();
  const commit = () => tidy() !== value && onCommit(tidy());
  return (
    <TextField
      {...{ name, label, ...(hint && { hint }) }}
      value={typed}
      maxLength={max}
      disabled={isOff}
      autoComplete="off"
      onChange={({ target }) => {
        setTyped(target.value);
        if (isLive) onCommit(target.value);
      }}
      onBlur={isLive ? undefined : commit}
      onKeyDown={(event) => {
        if (event.key === "Enter" && !event.nativeEvent.isComposing) commit();
      }}
    />
  );
}
