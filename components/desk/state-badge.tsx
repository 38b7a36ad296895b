import { Archive, Ban, Check, Clock, CornerUpLeft, History, type LucideIcon, Pencil, Radio, Send, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import type { EditionStatus } from "@/domain/articles/vocabulary";
import { STATE_WORDS } from "./state-words";

const LOOKS: Record<EditionStatus, { icon: LucideIcon; tone: string }> = {
  draft: { icon: Pencil, tone: "" },
  in_review: { icon: Send, tone: "sent" },
  changes_requested: { icon: CornerUpLeft, tone: "back" },
  approved: { icon: Check, tone: "live" },
  scheduled: { icon: Clock, tone: "sent" },
  published: { icon: Radio, tone: "live" },
  superseded: { icon: History, tone: "faint" },
  withdrawn: { icon: Ban, tone: "bad" },
  spiked: { icon: Archive, tone: "faint" },
};

type Props = {
  status: EditionStatus;
  /** Due, refused by its checks and waiting for a person: said in place of "Scheduled". */
  isHeld?: boolean;
  /** More about it, such as the hour or the version: "Scheduled · Fri 18 Apr, 09:00 ET". */
  children?: ReactNode;
};

/** The state of one version of a story: an icon and its word, always together. */
export function StateBadge({ status, isHeld = false, children }: Props) {
  const { icon: Icon, tone } = isHeld ? { icon: TriangleAlert, tone: "bad" } : LOOKS[status];
  return (
    <span className={`state ${tone}`.trim()}>
      <Icon className="i" />
      <span>
        {isHeld ? "Held" : STATE_WORDS[status]}
        {children ? <> {children}</> : null}
      </span>
    </span>
  );
}

type Story = { status: EditionStatus; heldAt?: Date | null; liveEditionId: string | null; editionId: string };

/** A story's state in a list: what readers see, and the update in hand beside it. */
export function StoryState({ story }: { story: Story }) {
  const isUpdate = story.liveEditionId !== null && story.liveEditionId !== story.editionId;
  return (
    <span className="states">
      {isUpdate ? <StateBadge status="published" /> : null}
      <StateBadge status={story.status} isHeld={story.heldAt != null} />
    </span>
  );
}
