/** Whether a value may stand in an attribute of the document. */
export type Check = (value: unknown) => boolean;
/** What a node may hold, and a check for each of its attributes. */
export type Rule = { children: readonly string[]; attrs: Record<string, Check>; inline?: true };

export const isBlockId: Check = (value) => typeof value === "string" && /^[A-Za-z0-9_-]{1,64}$/.test(value);
export const isUuid: Check = (value) => typeof value === "string" && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
export const isDay: Check = (value) => typeof value === "string" && /^[1-9]\d{3}-\d\d-\d\d$/.test(value) && isInCalendar(value);
const isInCalendar = (day: string) => {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
};
export const isIn =
  (list: readonly unknown[]): Check =>
  (value) =>
    list.includes(value);
export const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || value === null || check(value);
export const isText =
  (max: number): Check =>
  (value) =>
    typeof value === "string" && value.length <= max;
