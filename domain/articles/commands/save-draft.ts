import { type Tx, transact } from "@/db/connect";
import type { Context } from "../../kernel/context";
import { type Failure, notReady, ok, type Result, refuse } from "../../kernel/result";
import { citationsIn } from "../citations";
import { contentHash } from "../content-hash";
import { copyOf } from "../copy";
import { referencesIn } from "../document";
import { mayEdit } from "../policy";
import type { SaveDraft } from "../schema";
import { areKnown, replaceCitations } from "../store/citations";
import { advance, knownAuthors, type LockedEdition, lockEdition, replaceBylines } from "../store/editions";
import { keptLabel } from "../store/labels";
import { arePicturesKnown, replacePlacements } from "../store/placements";
import { appendAside, appendRevision, findSave, type Named, overwriteRevision } from "../store/revisions";
import { knownSubjects, replaceSubjects } from "../store/subjects";
import { withSuggestions } from "../suggestions";
import type { EditionStatus } from "../vocabulary";
import { foldsInto } from "../workflow";
import { followAnchors } from "./follow-anchors";
import { type Opened, open, record, withoutApproval } from "./gate";
import { keepSuggestions } from "./keep-suggestions";
import { penRefusal } from "./pen-gate";

export type Saved = { version: number; savedAt: string; status: EditionStatus };

/**
 * Keeps the author's latest copy, byline and links, and returns the version to send with the next save.
 * The same `saveId` twice is one save; the same content again changes nothing and keeps an approval.
 * Refuses while another person has the pen, and with `conflict` when someone saved since `baseVersion`. Text that is refused
 * is kept as a side revision.
 */
export const saveDraft = (ctx: Context, input: SaveDraft): Promise<Result<Saved>> => storeDraft(ctx, input, async () => null);

/** A save; `naming` says, once the edition is locked, what makes it a checkpoint of its own, or null. Refused text is kept unless it is kept already. */
export async function storeDraft(ctx: Context, input: SaveDraft, naming: Naming, { keepsRefused = true } = {}): Promise<Result<Saved>> {
  const saved = await transact(ctx.db, async (tx) => {
    const again = await findSave(tx, input.editionId, input.saveId);
    const opened = await openToWrite(tx, ctx, input);
    if (!opened.ok) return again && isOvertaken(opened.error) ? answerAgain(tx, input, again, opened.error) : opened;
    const { edition, status } = opened.value;
    const named = await naming(tx, edition);

    const unknown = await unknownRecord(tx, input);
    if (unknown) return notReady(unknown);
    const sent = whole(input, edition);
    const hash = hashOf(sent);
    if (hash === edition.head.contentHash && !named)
      return ok({ version: edition.version, savedAt: edition.head.lastSavedAt.toISOString(), status: edition.status });

    const headRevisionId = await write(tx, ctx, sent, edition, { hash, named });
    await followAnchors(tx, edition.id, edition.head.body, input.body);
    await keepSuggestions(tx, ctx, edition, input.body, input.answers ?? {});
    const approval = edition.approvedRevisionId ? withoutApproval(edition) : {};
    if (status !== edition.status) await record(tx, ctx, "edition.edit_after_approval", edition, { status });
    const version = await advance(tx, edition, { status, headRevisionId, ...approval }, ctx.now);
    return ok({ version, savedAt: ctx.now.toISOString(), status });
  });
  if (!saved.ok && keepsRefused) await keepAside(ctx, input, saved.error);
  return saved;
}

type Naming = (tx: Tx, edition: LockedEdition) => Promise<Named | null>;

/** The gate, with the pen before the version: whoever lost the pen hears that first. */
async function openToWrite(tx: Tx, ctx: Context, input: SaveDraft): Promise<Result<Opened>> {
  const opened = await open(tx, ctx, input, "edit", mayEdit);
  if (!opened.ok && opened.error.kind !== "conflict") return opened;
  return (await penRefusal(tx, ctx, input.editionId)) ?? opened;
}

/** Refusals by somebody else's turn or text, and not by what was sent. */
const isOvertaken = (failure: Failure) =>
  failure.kind === "conflict" || (failure.kind === "forbidden" && failure.rule === "another_person_has_the_pen");

/** The id of the revision that now holds the words. */
async function write(
  tx: Tx,
  ctx: Context,
  input: SaveDraft,
  edition: LockedEdition,
  { hash, named }: { hash: string; named: Named | null },
): Promise<string> {
  const version = edition.version + 1;
  const save = { copy: copyOf(input), contentHash: hash, savedBy: ctx.actor.id, saveId: input.saveId, now: ctx.now, version };
  await replaceBylines(tx, edition.id, input.bylines);
  await replaceSubjects(tx, edition.id, input.about, await knownSubjects(tx, referencesIn(input.body)));
  await replaceCitations(tx, edition.id, citationsIn(input.body));
  await replacePlacements(tx, edition.id, input);
  if (named || !foldsInto(edition.head, ctx.actor.id, ctx.now)) return appendRevision(tx, edition.id, { ...save, ...named });
  await overwriteRevision(tx, edition.head.id, save);
  return edition.head.id;
}

/** Who says nothing of the lead picture or the fence leaves them as they are. */
const whole = (input: SaveDraft, { head }: { head: Pick<SaveDraft, "hero" | "spoilers"> }): SaveDraft => ({
  ...input,
  hero: input.hero === undefined ? head.hero : input.hero,
  spoilers: input.spoilers === undefined ? head.spoilers : input.spoilers,
});

const hashOf = (input: SaveDraft) => contentHash({ ...copyOf(input), bylines: input.bylines, about: input.about });

async function unknownRecord(tx: Tx, input: SaveDraft) {
  const authors = await knownAuthors(tx, input.bylines);
  if (new Set(input.bylines).size !== authors.size || input.bylines.length !== authors.size)
    return { field: "byline", code: "unknown_record" } as const;
  const about = await knownSubjects(tx, input.about);
  if (about.length !== input.about.length) return { field: "about", code: "unknown_record" } as const;
  if (!(await arePicturesKnown(tx, input))) return { field: "picture", code: "unknown_record" } as const;
  const cited = [...citationsIn(input.body), ...citationsIn(withSuggestions(input.body))];
  return (await areKnown(tx, cited)) ? null : ({ field: "body", code: "unknown_record" } as const);
}

/** A save that arrived before its answer got back: the sender hears what became of it, or of what came after. */
async function answerAgain(tx: Tx, input: SaveDraft, again: { id: string; lastSavedAt: Date }, failure: Failure) {
  const edition = await lockEdition(tx, input.editionId);
  if (edition?.headRevisionId !== again.id || edition.head.contentHash !== hashOf(whole(input, edition))) return refuse(failure);
  return ok({ version: edition.version, savedAt: again.lastSavedAt.toISOString(), status: edition.status });
}

/** A second, small transaction, because a refusal rolls the first one back. Keeps what its writer, or a stale tab, sent. */
async function keepAside(ctx: Context, input: SaveDraft, refusal: Failure) {
  await transact(ctx.db, async (tx) => {
    const edition = await lockEdition(tx, input.editionId);
    const isTheirs = edition?.authorId === ctx.actor.id && refusal.kind !== "not_ready";
    if (!edition || !(isOvertaken(refusal) || isTheirs)) return ok(null);
    const sent = whole(input, edition);
    const hash = hashOf(sent);
    if (hash !== edition.head.contentHash) {
      const save = { copy: copyOf(sent), contentHash: hash, savedBy: ctx.actor.id, saveId: input.saveId, now: ctx.now };
      const kept = {
        ...save,
        version: input.baseVersion,
        links: { byline: input.bylines, about: input.about },
        label: await keptLabel(tx, ctx.actor.id, ctx.now),
      };
      await appendAside(tx, { id: edition.id, baseVersion: input.baseVersion }, kept);
    }
    return ok(null);
  });
}
