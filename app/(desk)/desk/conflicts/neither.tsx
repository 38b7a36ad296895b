import { whatWords } from "@/components/claims/claim-words";
import type { ShownConflict } from "@/components/claims/conflict-strip";
import { RaiseQuestion } from "@/components/claims/questions.client";
import { raiseQuestionAction } from "../shows/[showId]/seasons/[seasonId]/claims/actions";

type Props = { conflict: ShownConflict; showId: string; seasonId: string; today: string };

/** Where neither of two facts can be held up: the question that would settle it goes on record, and both stay as they are. */
export const Neither = ({ conflict, showId, seasonId, today }: Props) => (
  <RaiseQuestion
    action={raiseQuestionAction}
    {...{ showId, seasonId, today }}
    word="Neither: ask…"
    proposed={`Which holds: ${whatWords(conflict.earlier).toLowerCase()}.`}
  />
);
