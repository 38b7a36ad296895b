import { integer, pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "./columns";

/** How often something was tried under one key. The library names the columns and sweeps what is over. */
export const rateLimits = pgTable("rate_limits", {
  key: text().primaryKey(),
  points: integer().notNull(),
  expire: instant(),
});
