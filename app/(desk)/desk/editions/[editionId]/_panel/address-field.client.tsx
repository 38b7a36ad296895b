"use client";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/input";
import { useDesk } from "../_desk/use-desk";
import { useVerb } from "../_desk/use-verb";
import { VerbRefusal } from "../_desk/verb-failure.client";
import type { Autosave } from "../_editor/autosave";
import type { Draft } from "../_editor/draft";
import { changeSlugAction } from "../actions";

/** Where readers find the story. Once they have, a change leaves a redirect behind and is an editor's. */
export function AddressField({ autosave, draft }: { autosave: Autosave; draft: Draft }) {
  const { story } = useDesk();
  const verb = useVerb({ keepsSeat: true });
  const [slug, setSlug] = useState(story.slug);
  const isChanged = slug.trim() !== story.slug;
  const give = (wanted: string) =>
    verb.start(async () => {
      const changed = await verb.attempt(changeSlugAction, (at) => ({ ...at, slug: wanted }));
      if (!changed) return;
      autosave.adopt(changed.version);
      setSlug(changed.slug);
    });
  const send = (event: FormEvent) => {
    event.preventDefault();
    give(slug.trim());
  };
  const hint = story.wasPublished
    ? "Readers know this address. A change costs a redirect from the old one, for good."
    : "Can be changed freely until readers have seen it.";
  if (!story.acts.changeSlug) return <TextField name="slug" label="Address" hint={hint} value={`/news/${story.slug}`} readOnly />;
  return (
    <form className="address" onSubmit={send} noValidate>
      <TextField
        name="slug"
        label="Address"
        hint={hint}
        value={slug}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        onChange={(event) => setSlug(event.target.value)}
      />
      <p className="acts">
        {isChanged ? (
          <Button type="submit" size="small" disabled={verb.isPending} focusableWhenDisabled>
            Change address
          </Button>
        ) : null}
        {story.wasPublished || draft.fields().headline.trim() === "" ? null : (
          <Button look="plain" size="small" disabled={verb.isPending} focusableWhenDisabled onClick={() => give("")}>
            Make it from the headline
          </Button>
        )}
      </p>
      <VerbRefusal failure={verb.failure} />
    </form>
  );
}
