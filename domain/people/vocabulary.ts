export const NAME_ORDERS = ["family_first", "given_first", "mononym"] as const;
export type NameOrder = (typeof NAME_ORDERS)[number];

export const NAME_KINDS = ["display", "native", "romanisation", "stage", "former", "misspelling"] as const;
export type NameKind = (typeof NAME_KINDS)[number];

export const CREDIT_GROUPS = ["creator", "cast", "guest", "writer", "director", "producer", "crew", "author"] as const;
export type CreditGroup = (typeof CREDIT_GROUPS)[number];

/** Billed on the show itself, not on one of its seasons. */
export const SHOW_CREDIT_GROUPS = ["creator"] as const satisfies readonly CreditGroup[];

export const personPath = (slug: string) => `/people/${slug}`;
