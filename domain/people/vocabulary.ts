export const NAME_ORDERS = ["family_first", "given_first", "mononym"] as const;
export type NameOrder = (typeof NAME_ORDERS)[number];

export const NAME_KINDS = ["display", "native", "romanisation", "stage", "former", "misspelling"] as const;
export type NameKind = (typeof NAME_KINDS)[number];

export const CREDIT_GROUPS = ["creator", "cast", "guest", "writer", "director", "producer", "crew", "author"] as const;
export type CreditGroup = (typeof CREDIT_GROUPS)[number];

/** From 0 to 1: from here on two names are alike enough to ask whether they are one person's. */
export const NEAR_NAME = 0.55;

export const personPath = (slug: string) => `/people/${slug}`;

/** Characters. */
export const NAME_MAX = 120;
/** Entries of one list in a record. */
export const NAMES_MAX = 30;
export const BILLING_MAX = 400;

/** Whose work a list of credits is: a show's, a season's, or that of the work it comes from. */
export const CREDIT_OWNERS = ["show", "season", "source_work"] as const;
export type CreditOwner = (typeof CREDIT_OWNERS)[number];

/** Which lists each owner has, in the order they are shown. */
export const OWNED_GROUPS = {
  show: ["creator", "writer", "director", "producer", "crew"],
  season: ["cast", "guest", "writer", "director", "producer", "crew"],
  source_work: ["author"],
} as const satisfies Record<CreditOwner, readonly CreditGroup[]>;

/** The list whose end an owner knows: "complete", or "and others" after the last name. */
export const COUNTED_GROUP = { show: "creator", season: "cast", source_work: null } as const satisfies Record<
  CreditOwner,
  CreditGroup | null
>;
