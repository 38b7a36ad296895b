/** The entries of the rail: where on the desk somebody is. */
export type Place =
  | "today"
  | "review"
  | "stories"
  | "shows"
  | "people"
  | "organisations"
  | "source-works"
  | "staff"
  | "audit"
  | "notifications"
  | "account";
