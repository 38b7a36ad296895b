"use client";
import { Eye } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { StateBadge } from "@/components/desk/state-badge";
import { exactWords } from "@/components/desk/time-words";
import { useModKey } from "@/components/desk/use-mod-key";
import { Button, ButtonLink } from "@/components/ui/button";
import { People } from "../_presence/people.client";
import { PreviewToggle } from "../_preview/preview-toggle.client";
import { recallAction, startEditionAction, unspikeAction } from "../actions";
import { ScreenBar } from "../screen-bar";
import { untitled } from "../story";
import { MoreMenu } from "./more-menu.client";
import { nextStep, type Step } from "./next-step";
import { useDesk } from "./use-desk";
import type { useVerb } from "./use-verb";

type Props = { verb: ReturnType<typeof useVerb>; isReady: boolean };

/** The top of a story's screen: the way back, what it is about, how it stands, and what to do next. */
export function StoryBar({ verb, isReady }: Props) {
  const { story, clock, flush } = useDesk();
  const about = story.about.find(({ kind }) => kind === "season") ?? story.about[0];
  const preview = `/desk/editions/${story.editionId}/preview`;
  return (
    <ScreenBar>
      <h1 className="vh">
        {untitled(story.headline)}, version {story.number}
      </h1>
      {about?.showId ? (
        <Link className="up" href={`/desk/shows/${about.showId}`}>
          {about.label}
        </Link>
      ) : null}
      <span className="states">
        {story.live ? <StateBadge status="published">v{story.live.number}</StateBadge> : null}
        <StateBadge status={story.status} isHeld={story.isHeld}>
          v{story.number}
          {story.status === "scheduled" && story.scheduledFor ? ` · ${exactWords(story.scheduledFor, clock)}` : ""}
        </StateBadge>
      </span>
      <div className="acts">
        <People />
        <a
          className="btn plain"
          href={preview}
          target="_blank"
          aria-label="Preview (new tab)"
          onClick={(event) => {
            event.preventDefault();
            void flush().then(() => window.open(preview, "_blank", "noopener"));
          }}
          rel="noopener"
        >
          <Eye className="i" /> <span className="wide">Preview</span>
        </a>
        <PreviewToggle />
        <MoreMenu verb={verb} />
        <NextStepButton verb={verb} isReady={isReady} />
      </div>
    </ScreenBar>
  );
}

/** The one primary button; `Mod Enter` presses it from anywhere on the screen. */
function NextStepButton({ verb, isReady }: Props) {
  const { story, ask } = useDesk();
  const router = useRouter();
  const mod = useModKey();
  const step = nextStep(story);
  const press = useRef(() => {});
  press.current = () => {
    if (step?.is === "ask") ask(step.dialog === "send" && !isReady ? "waits" : step.dialog);
    if (step?.is === "go") router.push(step.href);
    if (step?.is === "do") deeds[step.deed]();
  };
  const deeds: Record<(Step & { is: "do" })["deed"], () => void> = {
    recall: () => verb.run(recallAction),
    unspike: () => verb.run(unspikeAction),
    startEdition: () =>
      verb.start(async () => {
        const started = await verb.attempt(startEditionAction, () => ({ articleId: story.articleId }));
        if (started) router.push(`/desk/editions/${started.editionId}`);
      }),
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey) || document.querySelector("[role=dialog], [role=alertdialog]")) return;
      event.preventDefault();
      press.current();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  if (!step) return null;
  if (step.is === "go") return <ButtonLink href={step.href}>{step.words}</ButtonLink>;
  const isSending = step.is === "do" && verb.isPending;
  return (
    <Button look={step.is === "ask" && !isReady ? "wait" : "go"} onClick={() => press.current()} disabled={isSending} focusableWhenDisabled>
      {step.is === "do" ? (
        isSending ? (
          step.pending
        ) : (
          step.words
        )
      ) : (
        <>
          <span className="wide">{step.words}</span>
          <span className="phone">{step.shortWords}</span>
        </>
      )}
      <kbd>{mod} Enter</kbd>
    </Button>
  );
}
