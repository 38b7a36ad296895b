"use client";
import { KIND_WORDS } from "@/components/desk/kind-words";
import { useDesk } from "../_desk/use-desk";
import type { DraftStart } from "../_editor/draft";
import { fenceWords } from "./fence-words";

/** What stands beside a text that cannot be changed. */
export function FixedFacts({ draft }: { draft: DraftStart }) {
  const { story, clock } = useDesk();
  const rows: [string, string][] = [
    ["About", story.about.map(({ label }) => label).join(" · ") || "Nothing linked"],
    ["Byline", draft.byline.map(({ name }) => name).join(", ") || "No name"],
    ["Kind", KIND_WORDS[story.kind]],
    ["Address", `/news/${story.slug}`],
    ["Short headline", draft.shortHeadline],
    ["Search title", draft.seoTitle],
    ["Search description", draft.seoDescription],
    ["Spoilers", draft.spoilers ? fenceWords(draft.spoilers, clock) : ""],
    ["Safe headline", draft.spoilers?.safeHeadline ?? ""],
  ];
  return (
    <section aria-label="Beside the text">
      <h2 className="sec">Story</h2>
      <dl className="facts">
        {rows
          .filter(([, text]) => text !== "")
          .map(([name, text]) => (
            <div key={name} className="row">
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
