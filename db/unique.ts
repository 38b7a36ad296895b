import { type Issue, notReady, type Result } from "@/domain/kernel/result";
import { violatedConstraint } from "./deadline";

/**
 * Turns what a unique constraint refused into the issue named for it: two who write at once then hear the same as
 * two who write one after the other. `work` is a whole transaction, rolled back by the time it throws.
 */
export async function refusingDuplicates<T>(issues: Readonly<Record<string, Issue>>, work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    const issue = issues[violatedConstraint(error) ?? ""];
    if (!issue) throw error;
    return notReady(issue);
  }
}
