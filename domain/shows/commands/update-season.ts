import { recordDeed } from "@/db/audit";
import { type Tx, transact } from "@/db/connect";
import { refusingDuplicates } from "@/db/unique";
import type { Context } from "../../kernel/context";
import { type Issue, notFound, notReady, ok, type Result, refusalOf, refuse } from "../../kernel/result";
import { mayChangeRecord } from "../policy";
import type { UpdateSeason } from "../schema";
import { changeSeason, listServices, lockSeasonOfShow, replaceServices, type Season } from "../store/seasons";
import { seasonLabel } from "../vocabulary";
import { renewPagesOf } from "./pages";
import { placeIssues } from "./season-places";

/** What the ledger refuses as the transaction ends: a fact would be less sure than it says. */
const ISSUES: Readonly<Record<string, Issue>> = { certainty_gate: { field: "services", code: "carries_facts" } };

/** Changes a season's place, name and services. Its address stays, and with it the number of a numbered season. */
export async function updateSeason(ctx: Context, input: UpdateSeason): Promise<Result<{ version: number }>> {
  return refusingDuplicates(ISSUES, () => transact(ctx.db, (tx) => update(tx, ctx, input)));
}

async function update(tx: Tx, ctx: Context, { seasonId, baseVersion, ...input }: UpdateSeason): Promise<Result<{ version: number }>> {
  const found = await lockSeasonOfShow(tx, seasonId);
  if (!found) return notFound("season", seasonId);
  const { season } = found;
  const refusal = refusalOf(mayChangeRecord(ctx.actor));
  if (refusal) return refusal;
  if (season.version !== baseVersion) return refuse({ kind: "conflict", expected: baseVersion, actual: season.version });
  const issues = [...addressIssues(season, input), ...(await placeIssues(tx, season.showId, input, seasonId))];
  if (issues.length > 0) return notReady(...issues);

  const { services, ...values } = input;
  const before = { ...season, services: await listServices(tx, seasonId) };
  const label = values.label || seasonLabel(values.number ?? 0);
  const version = await changeSeason(tx, season, { ...values, label }, ctx.now);
  await replaceServices(tx, seasonId, services);
  const after = { ...input, label, version };
  await recordDeed(tx, ctx, { action: "season.update", subject: { type: "season", id: seasonId }, before, after });
  await renewPagesOf(tx, { showIds: [season.showId], seasonIds: [seasonId] });
  return ok({ version });
}

const addressIssues = (season: Season, asked: Pick<UpdateSeason, "kind" | "number">): Issue[] => {
  const isNumbered = season.kind === "season" || asked.kind === "season";
  if (!isNumbered) return [];
  return [
    ...(season.kind === asked.kind ? [] : [{ field: "kind", code: "address_fixed" } as const]),
    ...(season.number === asked.number ? [] : [{ field: "number", code: "address_fixed" } as const]),
  ];
};
