import Link from "next/link";
import { StateBadge } from "@/components/desk/state-badge";
import type { EditionStatus } from "@/domain/articles/vocabulary";
import type { CitationMode } from "@/domain/claims/vocabulary";

type Story = { editionId: string; status: EditionStatus; headline: string; mode: CitationMode; quotedText: string };

const MODE_WORDS: Record<CitationMode, string> = { plain: "", live: "follows the ledger", as_of: "as of its day", quote: "as a quotation" };

/** Where a fact is stated: the story, its sentence, and whether it changes by itself. */
export const StatingStories = ({ stories }: { stories: readonly Story[] }) => (
  <section aria-labelledby="stories">
    <h2 className="sec" id="stories">
      Stories <span className="n">{stories.length}</span>
    </h2>
    {stories.length === 0 ? <p className="empty">No live story states it.</p> : null}
    <ul className="stating">
      {stories.map((story) => (
        <li key={`${story.editionId} ${story.mode} ${story.quotedText}`} className="row">
          <StateBadge status={story.status} />
          <p>
            <Link href={`/desk/editions/${story.editionId}`}>{story.headline || "Untitled story"}</Link>
            <q>{story.quotedText}</q>
            {MODE_WORDS[story.mode] ? <small>{MODE_WORDS[story.mode]}</small> : null}
          </p>
        </li>
      ))}
    </ul>
  </section>
);
