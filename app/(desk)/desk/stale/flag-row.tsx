import Link from "next/link";
import { AssignFlag } from "@/components/claims/assign-flag.client";
import { FlagBadge } from "@/components/claims/flag-badge";
import { FlagDelta } from "@/components/claims/flag-delta";
import { ReasonDialog } from "@/components/claims/reason-dialog.client";
import { OneButtonForm } from "@/components/desk/one-button-form.client";
import { StateBadge } from "@/components/desk/state-badge";
import { DeskTime } from "@/components/desk/time";
import type { DeskClock } from "@/components/desk/time-words";
import { Button, ButtonLink } from "@/components/ui/button";
import type { Option } from "@/components/ui/select";
import { mayStartEdition } from "@/domain/articles/policy";
import { mayAssignFlag, mayCloseFlag } from "@/domain/claims/policy";
import type { OpenFlag } from "@/domain/claims/queries/flags";
import type { Actor } from "@/domain/kernel/context";
import { assignFlagAction, keepSentenceAction, updateStoryAction } from "./actions";

type Props = { flag: OpenFlag; actor: Actor; clock: DeskClock; isInHand: boolean; href: string; colleagues: readonly Option[] };

/** One sentence behind the facts. Only the one in hand shows what may be done with it. */
export function FlagRow({ flag, actor, clock, isInHand, href, colleagues }: Props) {
  return (
    <li className="row flag-row" aria-current={isInHand ? "true" : undefined}>
      <p>
        <FlagBadge severity={flag.severity} />
      </p>
      <div>
        <h2>
          <Link href={href} scroll={false}>
            {flag.headline || "Untitled story"}
          </Link>
          {flag.editionStatus === "published" ? null : <StateBadge status={flag.editionStatus} />}
        </h2>
        <blockquote>“{flag.quotedText}”</blockquote>
        <FlagDelta severity={flag.severity} cited={flag.cited} cause={flag.cause} chains={flag.causeChains} />
        {isInHand ? <Acts flag={flag} actor={actor} colleagues={colleagues} /> : null}
      </div>
      <p className="meta">
        <span>{flag.assigneeName ? `with ${flag.assigneeName}` : flag.authorName}</span>
        <DeskTime at={flag.raisedAt} clock={clock} />
      </p>
    </li>
  );
}

function Acts({ flag, actor, colleagues }: Pick<Props, "flag" | "actor" | "colleagues">) {
  return (
    <div className="acts">
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
        <AssignFlag
          action={assignFlagAction}
          trigger={
            <Button id="flag-assign" look="plain">
              Assign <kbd>A</kbd>
            </Button>
          }
          flag={flag}
          colleagues={colleagues}
        />
      ) : null}
    </div>
  );
}

/** Leads to the version in hand where there is one, else begins one. */
function Update({ flag, actor }: { flag: OpenFlag; actor: Actor }) {
  if (flag.openEditionId)
    return (
      <ButtonLink id="flag-update" look="go" href={`/desk/editions/${flag.openEditionId}`}>
        {flag.openEditionId === flag.editionId ? "Open this version" : "Open the update"} <kbd>E</kbd>
      </ButtonLink>
    );
  if (!mayStartEdition(actor, flag).allowed) return null;
  return (
    <OneButtonForm action={updateStoryAction} fields={{ articleId: flag.articleId }} look="go" pending="Opening…" id="flag-update">
      Update this story <kbd>E</kbd>
    </OneButtonForm>
  );
}
