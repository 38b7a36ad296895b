"use client";
import type { Editor } from "@tiptap/core";
import dynamic from "next/dynamic";
import { useRouter, useSearchParams } from "next/navigation";
import { type ComponentProps, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Issue } from "@/domain/kernel/result";
import { CheckpointKey } from "../_dialogs/checkpoint-key.client";
import { createDraft } from "../_editor/draft";
import { FoundWords } from "../_editor/journal/found-words.client";
import { createReader, foundIn } from "../_editor/reading";
import { SaveTrouble } from "../_editor/save-trouble.client";
import { sectionsOf } from "../_editor/sections";
import { StoryFields } from "../_editor/story-fields.client";
import { blockInAddress, goToBlock, goToTrouble } from "../_editor/trouble";
import { useSafekeeping } from "../_editor/use-safekeeping";
import { useVisibleHeight } from "../_editor/use-visible-height";
import { useWayIn } from "../_editor/use-way-in";
import { WritingFoot } from "../_editor/writing-foot.client";
import { Changed } from "../_facts/changed.client";
import { useLedger } from "../_facts/use-ledger";
import { useEditorNotes } from "../_notes/editor-notes.client";
import { useBoard } from "../_notes/use-notes";
import { asidePage } from "../_panel/aside-page";
import { ChecksList } from "../_panel/checks-list.client";
import { Panel } from "../_panel/panel.client";
import { StoryTab } from "../_panel/story-tab.client";
import { useTabs } from "../_panel/use-tabs";
import { Asked } from "../_presence/asked.client";
import { useHurriedBeat } from "../_presence/use-hurried-beat";
import { PreviewArea, usePreview } from "../_preview/use-preview";
import { suggestionsPage } from "../_suggestions/suggestions-page.client";
import { useSuggestions } from "../_suggestions/use-suggestions";
import { fetchAhead } from "./fetch-ahead";
import { Notice } from "./notice.client";
import type { SeatProps } from "./reading-seat.client";
import { StoryBar } from "./story-bar.client";
import { usePictureNews } from "./use-picture-news";
import { useVerb } from "./use-verb";
import { VerbRefusal } from "./verb-failure.client";

const FactsTab = dynamic(() => import("../_facts/facts-tab.client").then((module) => module.FactsTab));
const PreviewPanel = dynamic(() => import("../_preview/preview-panel.client").then((module) => module.PreviewPanel), { ssr: false });
const StoryEditor = dynamic(() => import("../_editor/story-editor.client").then((module) => module.StoryEditor), { ssr: false });
/** On a colleague's story changes wait from the first key: what tells them as suggestions comes with the text. */
const SuggestingEditor = dynamic(
  async () => {
    const [{ StoryEditor: Editor }, { track }] = await Promise.all([
      import("../_editor/story-editor.client"),
      import("../_editor/suggesting/track"),
    ]);
    return (props: ComponentProps<typeof Editor>) => <Editor {...props} startsWith={track} />;
  },
  { ssr: false },
);

/** The name of the tab, with how many facts have changed under the text. */
const FactsLabel = ({ news }: { news: number }) => <>Facts {news > 0 ? <span className="changes">{news} new</span> : null}</>;

/** A story in the hands of its writer. The editor owns the text; this screen draws itself again only when something beside it changes. */
export function WritingSeat(props: SeatProps) {
  const { story, taken, authors } = props;
  const router = useRouter();
  const verb = useVerb();
  const flag = useSearchParams().get("flag");
  const tabs = useTabs(flag === null ? "story" : "facts");
  const [from] = useState(() => props.handed ?? { version: story.version, savedAt: props.savedAt, text: props.draft, isUnsent: false });
  const [draft] = useState(() => createDraft(from.text));
  const shelf = useLedger(story.editionId, story.ledger, draft);
  const [reader] = useState(() => createReader(draft, shelf));
  const reading = useSyncExternalStore(reader.subscribe, reader.reading, reader.reading);
  const editor = useRef<Editor | null>(null);
  const wayIn = useWayIn(editor);
  const [isThere, setThere] = useState(false);
  const status = useRef(story.status);
  const whose = { editionId: story.editionId, writerId: story.viewerId };
  const askOfPictures = usePictureNews(draft);
  const { autosave, journal, found, put, handOver, stepBack, letGo, isUpTo } = useSafekeeping(whose, draft, {
    ...{ ...from, saveId: props.saveId, isMine: props.isMine, editor },
    onSaved: (answer) => {
      props.onKept();
      if (answer.kind !== "saved") return;
      askOfPictures();
      if (answer.status === status.current) return;
      status.current = answer.status;
      router.refresh(); // the words sent it back to review: the rest of the screen says so too
    },
  });

  const suggestions = useSuggestions(story, draft, editor);
  const notes = useBoard();
  const notesPage = useEditorNotes(editor, tabs);
  const go = (issue: Issue) => {
    if (issue.field === "notes") return notes.reveal(String(issue.detail));
    if (issue.code === "open_suggestions") return tabs.open("suggestions");
    if (issue.field === "body") return goToTrouble(editor.current, issue);
    if (issue.field !== "headline" && issue.field !== "standfirst") tabs.open("story");
    requestAnimationFrame(() => document.getElementById(issue.field)?.focus());
  };
  useEffect(() => {
    taken.current = {
      flush: () => autosave.flush(),
      issues: () => {
        const now = reader.reading();
        const { issues, warnings } = foundIn(now, story);
        return { submit: now.submitIssues, publish: issues, warnings };
      },
      go,
      handOver,
      stepBack,
      letGo,
      isUpTo,
    };
  });
  useEffect(() => {
    const stop = draft.subscribe(() => {
      stop();
      fetchAhead();
    });
    return stop;
  }, [draft]);
  useVisibleHeight();
  useHurriedBeat(autosave);
  const preview = usePreview();

  const { issues, warnings } = foundIn(reading, story);
  const Text = story.isMine ? StoryEditor : SuggestingEditor;
  return (
    <PreviewArea value={preview}>
      <div className="writer">
        <StoryBar verb={verb} isReady={(story.acts.submit ? reading.submitIssues : issues).length === 0} />
        <div className={preview.isOpen ? "work with-preview" : "work"}>
          <main id="main" className="desk-text" tabIndex={-1}>
            <div className="format" id="format-bar" />
            <SaveTrouble autosave={autosave} journal={journal} draft={draft} />
            <div className="column">
              <Asked />
              <FoundWords found={found} draft={draft} put={put} flush={autosave.flush} />
              <VerbRefusal failure={verb.failure} />
              <Notice isEditing onUnlock={props.onUnlock} />
            </div>
            <div className="story">
              <StoryFields draft={draft} onLeave={wayIn.go} />
              {isThere ? null : props.reading}
              {found.isOpen ? (
                <Text
                  draft={draft}
                  shelf={shelf}
                  makers={suggestions.makers}
                  onMode={props.onMode}
                  onThere={(there) => {
                    editor.current = there;
                    setThere(there !== null);
                    if (!there) return;
                    wayIn.arrive(there);
                    const block = blockInAddress();
                    if (block) goToBlock(there, block);
                  }}
                />
              ) : null}
            </div>
            <Changed news={reading.news} shelf={shelf} editor={editor} isThere={isThere} asked={flag} />
          </main>
          <Panel
            tabs={tabs}
            pages={[
              { value: "story", label: "Story", content: <StoryTab draft={draft} authors={authors} autosave={autosave} /> },
              {
                value: "facts",
                label: <FactsLabel news={reading.news.length} />,
                content: <FactsTab draft={draft} shelf={shelf} editor={editor} />,
              },
              notesPage,
              ...suggestionsPage(suggestions, editor, tabs.tab === "suggestions"),
              {
                value: "checks",
                label: <>Checks {issues.length ? <span>{issues.length}</span> : null}</>,
                content: <ChecksList issues={issues} warnings={warnings} onGo={go} />,
              },
              { value: "timeline", label: "Timeline", content: props.timeline },
              ...asidePage(props),
            ]}
          />
          <CheckpointKey />
          {preview.isOpen ? <PreviewPanel autosave={autosave} editor={editor} /> : null}
        </div>
        <WritingFoot
          reading={reading}
          autosave={autosave}
          journal={journal}
          onTk={() => goToTrouble(editor.current, { code: "tk_left" })}
          sections={() => sectionsOf(draft.body())}
          onSection={(blockId) => editor.current && goToBlock(editor.current, blockId)}
        />
      </div>
    </PreviewArea>
  );
}
