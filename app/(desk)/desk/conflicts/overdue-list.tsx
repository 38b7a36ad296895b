import { TriangleAlert } from "lucide-react";
import Link from "next/link";
import { RaiseQuestion } from "@/components/claims/questions.client";
import { OneButtonForm } from "@/components/desk/one-button-form.client";
import { DeskTime } from "@/components/desk/time";
import type { DeskClock } from "@/components/desk/time-words";
import { ButtonLink } from "@/components/ui/button";
import type { listOverdue } from "@/domain/claims/queries/conflicts";
import { raiseQuestionAction, verifySeasonAction } from "../shows/[showId]/seasons/[seasonId]/claims/actions";

type Props = { overdue: Awaited<ReturnType<typeof listOverdue>>; clock: DeskClock; today: string };

/** Plans and dates whose day has passed with nothing to show for it, with what may be done about each. */
export const OverdueList = ({ overdue, clock, today }: Props) => (
  <ul className="overdue">
    {overdue.map(({ seasonId, showId, show, label, line, since }) => {
      const ledger = `/desk/shows/${showId}/seasons/${seasonId}/claims`;
      return (
        <li key={seasonId} className="row">
          <TriangleAlert className="i" />
          <div>
            <Link href={ledger}>
              {show}, {label}
            </Link>
            <small>{line}</small>
            <div className="acts">
              <ButtonLink size="small" href={`${ledger}?fact=new`}>
                Record what happened
              </ButtonLink>
              <RaiseQuestion
                action={raiseQuestionAction}
                {...{ showId, seasonId, today }}
                proposed={`What became of the plan for ${label.replace(/^(Season|Part)/, (word) => word.toLowerCase())}.`}
              />
              <OneButtonForm action={verifySeasonAction} fields={{ seasonId }} size="small" look="plain" pending="Noting…">
                No sign of it<span className="vh">: {`${show}, ${label}`}</span>
              </OneButtonForm>
            </div>
          </div>
          <p className="q">
            since <DeskTime at={since} clock={clock} />
          </p>
        </li>
      );
    })}
  </ul>
);
