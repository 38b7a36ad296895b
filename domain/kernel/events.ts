import { z } from "zod";

const edition = z.strictObject({ editionId: z.uuid(), articleId: z.uuid() });
const aboutCopy = edition.extend({ by: z.string() });
const turn = edition.extend({ by: z.uuid(), from: z.uuid() });

/** Every fact one module may tell another. A new fact is one entry here; the compiler then asks who listens. */
export const eventPayloads = {
  "edition.submitted": aboutCopy,
  "edition.changes_requested": aboutCopy,
  "edition.approved": aboutCopy,
  "edition.scheduled": aboutCopy,
  "edition.held": edition,
  /** Somebody would like to write where `from` does, or does so now instead. */
  "edition.pen_asked": turn,
  "edition.pen_taken": turn,
  "article.published": z.strictObject({ articleId: z.uuid(), editionId: z.uuid(), slug: z.string(), isFirst: z.boolean(), by: z.string() }),
  "article.noted": aboutCopy.extend({ kind: z.string() }),
  "article.withdrawn": z.strictObject({ articleId: z.uuid(), editionId: z.uuid(), slug: z.string(), by: z.string() }),
  /** Somebody remarked on an edition; whom that concerns was settled with the remark, which says so to its author. */
  "comment.made": edition.extend({
    commentId: z.uuid(),
    /** Null: a guest. */
    by: z.uuid().nullable(),
    told: z.array(z.strictObject({ userId: z.uuid(), kind: z.enum(["mentioned", "commented"]) })),
  }),
  "claim.recorded": z.strictObject({ claimId: z.uuid(), showId: z.uuid(), by: z.string() }),
  "claim.retracted": z.strictObject({ claimId: z.uuid(), showId: z.uuid(), by: z.string() }),
  "season.status_changed": z.strictObject({
    showId: z.uuid(),
    seasonId: z.uuid(),
    fromPhase: z.string().nullable(),
    toPhase: z.string(),
    line: z.string(),
    /** The claims that make the line, in the order printed. */
    drivenBy: z.strictObject({ before: z.array(z.uuid()), after: z.array(z.uuid()) }).default({ before: [], after: [] }),
    /** No fact changed: a plan or a date lapsed, a question was closed, a guess was made. */
    isByTime: z.boolean().default(false),
  }),
} as const;

export type EventType = keyof typeof eventPayloads;
export type Payload<E extends EventType> = z.infer<(typeof eventPayloads)[E]>;
