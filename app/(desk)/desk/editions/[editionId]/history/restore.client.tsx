"use client";
import { useRouter } from "next/navigation";
import { Button, ButtonLink } from "@/components/ui/button";
import { useDesk } from "../_desk/use-desk";
import { useVerb } from "../_desk/use-verb";
import { VerbRefusal } from "../_desk/verb-failure.client";
import { restoreRevisionAction } from "./actions";

type Props = { revisionId: string; keepsAs: string; back: string };

/** The last step of bringing a text back, over the difference it makes. */
export function Restore({ revisionId, keepsAs, back }: Props) {
  const { story } = useDesk();
  const router = useRouter();
  const verb = useVerb();
  return (
    <div className="notice restore" role="note">
      <p>
        <b>Restoring makes the changes below.</b> The text you have now stays as “{keepsAs}”.
      </p>
      <VerbRefusal failure={verb.failure} />
      <span className="acts">
        <ButtonLink look="plain" href={back}>
          Cancel
        </ButtonLink>
        <Button
          look="go"
          disabled={verb.isPending}
          focusableWhenDisabled
          onClick={() => verb.run(restoreRevisionAction, { revisionId }, () => router.push(`/desk/editions/${story.editionId}`))}
        >
          {verb.isPending ? "Restoring…" : "Restore this text"}
        </Button>
      </span>
    </div>
  );
}
