import { type Certainty, type ClaimKind, type Modality, tierOf } from "../claims/vocabulary";
import { type FollowVerb, NEWS_DAYS, verbOf } from "./vocabulary";

/** A claim that makes a line, as far as news of it needs. */
export type Driver = {
  id: string;
  kind: ClaimKind;
  modality: Modality;
  certainty: Certainty;
  whenEdtf: string | null;
  serviceId: string | null;
  part: number | null;
  isFinal: boolean | null;
  reportedOn: string;
  /** Retracted, or denied by a claim that stands. */
  isTakenBack: boolean;
};

/** What one heading has to tell: from what readers knew to what they know. */
export type News = { verb: FollowVerb; was: Driver | null; is: Driver | null };

/** The claim that answers a heading: the first of those that make the line. */
export const firstOf = (drivers: readonly Driver[], verb: FollowVerb) => drivers.find(({ kind }) => verbOf(kind) === verb) ?? null;

/**
 * Whether it is worth a letter. A claim that says the same at least as surely, that is history, or that went only because
 * time passed or something else came, is not; that something was taken back is, unless the same stands instead.
 */
export function isNews({ was, is }: News, today: string): boolean {
  if (was?.id === is?.id) return false;
  if (was?.isTakenBack) return !is || !saysTheSame(was, is);
  if (!is || isHistory(is, today)) return false;
  return !was || !isKnown(was, is);
}

/** Whether who was told `was` knows what `is` says, as surely. */
const isKnown = (was: Driver, is: Driver): boolean => saysTheSame(was, is) && tierOf(is.certainty) <= tierOf(was.certainty);

const saysTheSame = (a: Driver, b: Driver) =>
  a.kind === b.kind &&
  a.modality === b.modality &&
  a.whenEdtf === b.whenEdtf &&
  a.serviceId === b.serviceId &&
  a.part === b.part &&
  (a.isFinal ?? false) === (b.isFinal ?? false);

const isHistory = ({ reportedOn }: Driver, today: string) => Date.parse(today) - Date.parse(reportedOn) > NEWS_DAYS * 86_400_000;

/** Never the same news of a season twice; that something was taken back is news of its own. */
export const keyOf = (seasonId: string, phase: string, { was, is }: News): string =>
  [seasonId, phase, is?.id ?? "nothing", ...(was?.isTakenBack ? [`not:${was.id}`] : [])].join(":");
