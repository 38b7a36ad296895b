import { dayWords } from "@/components/claims/day-words";
import { MONTHS, pointOf } from "@/domain/claims/calendar";

/** What we knew when that day ended, or what we now know of it. */
export const AS = ["known", "now"] as const;
export type As = (typeof AS)[number];
/** What the address asks: nothing of the past, a day that has come, or one that cannot be answered and why. */
export type AsOfAsked = { is: "today" } | { is: "day"; day: string; as: As } | { is: "refused"; typed: string; as: As; why: string };

type Asked = { on?: string | string[]; as?: string | string[] };

export function readAsOf({ on, as }: Asked, today: string): AsOfAsked {
  if (typeof on !== "string" || on.trim() === "") return { is: "today" };
  const typed = on.trim();
  const how = AS.find((one) => one === as) ?? "known";
  const why = faultOf(typed, today);
  return why ? { is: "refused", typed, as: how, why } : { is: "day", day: typed, as: how };
}

function faultOf(typed: string, today: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed) ?? [];
  if (!year || !month || !day) return "That is no day. Write it as 2025-04-18, or choose it in the field.";
  const name = MONTHS[Number(month) - 1];
  if (pointOf(typed)?.day == null)
    return name ? `There is no ${Number(day)} ${name} ${year}. Choose a day of that month.` : `There is no month ${month}.`;
  if (typed > today) return `${dayWords(typed)} has not come yet. Choose a day up to today.`;
  return null;
}
