import { v7 } from "uuid";

/** A new identifier: UUID version 7, so that rows made one after another lie one after another in an index. */
export const newId = (): string => v7();
