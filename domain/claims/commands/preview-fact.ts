import type { Context } from "../../kernel/context";
import { type Failure, ok, type Result, refusalOf } from "../../kernel/result";
import { type CertaintyFault, certaintyFault } from "../certainty";
import { mayVerify } from "../policy";
import { chainsAsTyped, withAuthority } from "../queries/chains";
import { listStoriesStating, type StatingStory } from "../queries/citations";
import { listClaimNames, type NamedClaim } from "../queries/names";
import type { RecordClaim } from "../schema";
import { concerns } from "../severity";
import { CERTAINTIES, type Certainty, type FlagSeverity, type RelationKind } from "../vocabulary";
import type { Impact } from "./changes";
import { previewClaim } from "./record-claim";

/** What the desk is told of a fact while it is being written. */
export type FactPreview = {
  /** How sure it may be, strongest first, and what each one it may not be would need. */
  gates: { certainty: Certainty; fault: CertaintyFault | null }[];
  /** Why it would be refused as it stands. */
  refusal: Failure | null;
  /** What recording it would do: the same work, taken back. Null where it would be refused. */
  does: {
    bearsOn: { kind: RelationKind; claim: NamedClaim }[];
    flags: { severity: FlagSeverity; claim: NamedClaim; editions: number; stories: StatingStory[] }[];
    lines: Impact["lines"];
    renewed: number;
  } | null;
};

/** Tells what a fact would need and what it would do, with the numbers of the act. Writes nothing. */
export async function previewFact(ctx: Context, input: RecordClaim): Promise<Result<FactPreview>> {
  const refusal = refusalOf(mayVerify(ctx.actor));
  if (refusal) return refusal;
  const chains = await withAuthority(ctx.db, await chainsAsTyped(ctx.db, input.sources), input);
  const gates = [...CERTAINTIES].reverse().map((certainty) => ({ certainty, fault: certaintyFault(certainty, chains, input.reasoning) }));
  const rehearsed = await previewClaim(ctx, input);
  if (!rehearsed.ok) return ok({ gates, refusal: rehearsed.error, does: null });

  const { impact, relations } = rehearsed.value;
  const cited = impact.flags.map(({ claimId }) => claimId);
  const [names, stories] = await Promise.all([
    listClaimNames(ctx.db, [...cited, ...relations.map(({ toId }) => toId)]),
    listStoriesStating(ctx.db, cited),
  ]);
  const named = (id: string) => names.find((claim) => claim.id === id);
  const bearsOn = relations.flatMap(({ toId, kind }) => {
    const claim = named(toId);
    return claim ? [{ kind, claim }] : [];
  });
  const flags = impact.flags.flatMap(({ claimId, severity, editions }) => {
    const claim = named(claimId);
    const concerned = stories.filter((story) => story.claimId === claimId && concerns(story.mode, severity));
    return claim ? [{ severity, editions, claim, stories: concerned }] : [];
  });
  return ok({
    gates,
    refusal: null,
    does: { bearsOn, flags, lines: impact.lines.filter(({ before, after }) => before !== after), renewed: impact.renewed },
  });
}
