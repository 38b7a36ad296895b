import Link from "next/link";
import { AssignFlags } from "@/components/claims/assign-flags.client";
import { FlagBadge } from "@/components/claims/flag-badge";
import { FlagDelta } from "@/components/claims/flag-delta";
import { NoteDialog } from "@/components/claims/note-dialog.client";
import { ReasonDialog } from "@/components/claims/reason-dialog.client";
import { OneButtonForm } from "@/components/desk/one-button-form.client";
import { StateBadge } from "@/components/desk/state-badge";
import { DeskTime } from "@/components/desk/time";
import type { DeskClock } from "@/components/desk/time-words";
import { Button, ButtonLink } from "@/components/ui/button";
import type { Option } from "@/components/ui/select";
import { mayAddNote, mayStartEdition } from "@/domain/articles/policy";
import { mayAssignFlag, mayCloseFlag } from "@/domain/claims/policy";
import type { OpenFlag } from "@/domain/claims/queries/flags";
import type { Actor } from "@/domain/kernel/context";
import { assignFlagsAction, keepSentenceAction, noteStoryAction, updateStoryAction } from "./actions";
import { sentencePath } from "./update-story";

/** One sentence behind the facts: whose, what it says, and what the ledger says now. */
export function FlagRow({ flag, clock, href }: { flag: OpenFlag; clock: DeskClock; href: string }) {
  return (
    <>
      <p className="severity">
        <FlagBadge severity={flag.severity} />
      </p>
      <div className="flag-says">
        <h2>
          <Link id={`flag-${flag.id}`} href={href} scroll={false}>
            {flag.headline || "Untitled story"}
          </Link>
          {flag.editionStatus === "published" ? null : <StateBadge status={flag.editionStatus} />}
        </h2>
        <blockquote>“{flag.quotedText}”</blockquote>
        <FlagDelta severity={flag.severity} cited={flag.cited} cause={flag.cause} chains={flag.causeChains} />
      </div>
      <p className="meta">
        {flag.views > 0 ? (
          <span>
            <b>{flag.views.toLocaleString("en")}</b> {flag.views === 1 ? "view" : "views"}
          </span>
        ) : null}
        <span>{flag.assigneeName ? `with ${flag.assigneeName}` : flag.authorName}</span>
        <DeskTime at={flag.raisedAt} clock={clock} />
      </p>
    </>
  );
}

type Acts = { flag: OpenFlag; actor: Actor; colleagues: readonly Option[] };

/** What may be done with the sentence in hand. */
export function FlagActs({ flag, actor, colleagues }: Acts) {
  const isLive = flag.editionStatus === "published";
  return (
    <>
      <Update flag={flag} actor={actor} />
      {mayCloseFlag(actor, flag).allowed ? (
        <ReasonDialog
          action={keepSentenceAction}
          trigger={
            <Button id="flag-keep">
              Still right, because… <kbd>K</kbd>
            </Button>
          }
          title="Still right?"
          description={`“${flag.quotedText}” stays as it is. A later change of the facts flags it again.`}
          fields={{ flagId: flag.id, resolution: "kept" }}
          label="Because"
          button="Keep sentence"
        />
      ) : null}
      {mayAssignFlag(actor).allowed ? (
        <AssignFlags
          action={assignFlagsAction}
          trigger={
            <Button id="flag-assign" look="plain">
              Assign <kbd>A</kbd>
            </Button>
          }
          flagIds={[flag.id]}
          assigneeId={flag.assigneeId}
          colleagues={colleagues}
        />
      ) : null}
      {isLive && mayAddNote(actor).allowed ? <NoteDialog action={noteStoryAction} flag={flag} /> : null}
    </>
  );
}

/** Leads to the version in hand where there is one, else begins one; in both to the sentence. */
function Update({ flag, actor }: Pick<Acts, "flag" | "actor">) {
  if (flag.openEditionId)
    return (
      <ButtonLink id="flag-update" look="go" href={sentencePath({ editionId: flag.openEditionId, flagId: flag.id })}>
        {flag.openEditionId === flag.editionId ? "Open this version" : "Open the update"} <kbd>E</kbd>
      </ButtonLink>
    );
  if (!mayStartEdition(actor, flag).allowed) return null;
  return (
    <OneButtonForm
      action={updateStoryAction}
      fields={{ articleId: flag.articleId, flagId: flag.id }}
      look="go"
      pending="Opening…"
      id="flag-update"
    >
      Update this story <kbd>E</kbd>
    </OneButtonForm>
  );
}
