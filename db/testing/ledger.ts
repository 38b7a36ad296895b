import { eq } from "drizzle-orm";
import { citationsIn } from "@/domain/articles/citations";
import type { CitationAttrs, Doc, Inline } from "@/domain/articles/document";
import { replaceCitations } from "@/domain/articles/store/citations";
import type { EditionStatus } from "@/domain/articles/vocabulary";
import { recordClaim } from "@/domain/claims/commands/record-claim";
import { recordClaimSchema } from "@/domain/claims/schema";
import type { CitationMode, ClaimKind } from "@/domain/claims/vocabulary";
import type { Actor } from "@/domain/kernel/context";
import type { Result } from "@/domain/kernel/result";
import type { Db } from "../connect";
import { seasonStatuses, staleFlags } from "../schema/claims";
import { seasonOrganisations } from "../schema/shows";
import { aDesk, anEdition, by, type Desk, NOON } from "./builders";
import { anOrganisation, aSeason } from "./catalogue";

/** A desk whose one show has a second season on a service, and an outlet that reports on it. */
export type Newsroom = { desk: Desk; showId: string; seasonId: string; serviceId: string; outletId: string; otherOutletId: string };

export async function aNewsroom(db: Db): Promise<Newsroom> {
  const desk = await aDesk(db);
  const { id: seasonId } = await aSeason(db, desk.showId, { number: 2 });
  const [service, outlet, other] = await Promise.all([
    anOrganisation(db, "Tideway"),
    anOrganisation(db, "The Quay", ["outlet"]),
    anOrganisation(db, "Pier News", ["outlet"]),
  ]);
  await db.insert(seasonOrganisations).values({ seasonId, organisationId: service.id, role: "streamer", territory: "WW" });
  return { desk, showId: desk.showId, seasonId, serviceId: service.id, outletId: outlet.id, otherOutletId: other.id };
}

/** A report by the outlet, not read by us. */
export const aReport = ({ outletId }: Newsroom) => ({ organisationId: outletId, title: "A report", basis: "unstated" as const });
/** The service's own words, read by us. */
export const aStatement = ({ serviceId }: Newsroom) => ({
  organisationId: serviceId,
  ...{ title: "Statement", url: "https://tideway.example/news", accessedOn: "2026-02-01", basis: "official_statement" as const },
});

const PLAN = {
  ...{ scope: "seasons", kind: "filming_started", modality: "planned" },
  ...{ certainty: "reported", visibility: "public", reportedOn: "2026-02-01" },
};

/** Puts a reported, public plan of filming on record, unless the traits say otherwise; who said so is nobody we know. */
export async function recordPlan(
  db: Db,
  { desk, seasonId }: { desk: Desk; seasonId: string },
  traits: Record<string, unknown> & { whenEdtf?: string } = {},
  now: Date = NOON,
) {
  const { whenEdtf = "2026" } = traits;
  const input = recordClaimSchema.parse({
    ...{ showId: desk.showId, seasonIds: [seasonId], ...PLAN, value: null, whenEdtf },
    summary: `Filming is planned for ${whenEdtf}.`,
    sources: [{ source: [{ organisationId: null, personId: null, title: "A report", basis: "on_record" }] }],
    ...traits,
  });
  return done(await recordClaim(by(db, desk.editor, now), input));
}

/** A reported, public plan for when the season is filmed, unless the traits say otherwise. Two of them answer one question. */
export function aClaim(room: Newsroom, traits: Record<string, unknown> & { kind?: ClaimKind } = {}) {
  const isFirm = traits.certainty === "confirmed" || traits.certainty === "official";
  return recordClaimSchema.parse({
    ...{ showId: room.showId, seasonIds: [room.seasonId], ...PLAN },
    summary: `It is said of ${JSON.stringify(traits.whenEdtf ?? traits.kind ?? "it")}.`,
    sources: traits.certainty === "inferred" ? [] : [{ source: [isFirm ? aStatement(room) : aReport(room)] }],
    ...traits,
  });
}

/** What a command returned; a refusal fails the test with its words. */
export function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Codes of a refusal's issues, or its kind where it has none. */
export const refused = (result: Result<unknown>): string[] => {
  if (result.ok) return [];
  return result.error.kind === "not_ready" ? result.error.issues.map(({ code }) => code) : [result.error.kind];
};

export const recordAs = async (db: Db, actor: Actor, room: Newsroom, traits: Parameters<typeof aClaim>[1] = {}, now = NOON) =>
  done(await recordClaim(by(db, actor, now), aClaim(room, traits)));

/** The same by the desk's editor. */
export const record = (db: Db, room: Newsroom, traits: Parameters<typeof aClaim>[1] = {}, now = NOON) =>
  recordAs(db, room.desk.editor, room, traits, now);

export const SENTENCE = "Filming is planned for 2026, says The Quay.";

/** A body of one paragraph whose first words state a claim. */
export function stating(claimId: string, mode: CitationMode = "plain", sentence = SENTENCE): Doc {
  const [first = "", ...rest] = sentence.split(", ");
  const attrs: CitationAttrs = { claimId, mode: mode === "live" ? "plain" : mode, ...(mode === "as_of" && { asOfOn: "2026-02-02" }) };
  const words: Inline =
    mode === "live" ? { type: "liveFact", attrs: { claimId } } : { type: "text", text: first, marks: [{ type: "citation", attrs }] };
  const content: Inline[] = [words, { type: "text", text: `, ${rest.join(", ")}` }];
  return { type: "doc", content: [{ type: "paragraph", attrs: { id: "p1" }, content }] };
}

/** A story with what it states written down, as a save does. */
export async function aStory(
  db: Db,
  desk: Desk,
  body: Doc,
  status: EditionStatus = "published",
  more: Parameters<typeof anEdition>[2] = {},
) {
  const story = await anEdition(db, desk, { status, words: { body }, ...more });
  await db.transaction((tx) => replaceCitations(tx, story.editionId, citationsIn(body)));
  return story;
}

export const flagsOf = (db: Db, editionId: string) =>
  db.select().from(staleFlags).where(eq(staleFlags.editionId, editionId)).orderBy(staleFlags.raisedAt, staleFlags.id);

/** Open flags of a story as "severity, by the claim at this place of the list". */
export const openFlagsOf = async (db: Db, editionId: string) =>
  (await flagsOf(db, editionId)).filter(({ state }) => state === "open").map(({ severity, causedById }) => ({ severity, causedById }));

export async function lineOf(db: Db, seasonId: string): Promise<string | null> {
  const [row] = await db.select({ line: seasonStatuses.line }).from(seasonStatuses).where(eq(seasonStatuses.seasonId, seasonId));
  return row?.line ?? null;
}
