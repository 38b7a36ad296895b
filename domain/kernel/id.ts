import { v7 } from "uuid";

/** A new identifier: UUID version 7, so that rows made one after another lie one after another in an index. */
export const newId = (): string => v7();

/** Whether text is written as an identifier: asked of what an address names, before a database is. */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
