import type { Option, OptionGroup } from "@/components/ui/select";

/** A setting as the form asks for it. */
export type Asked = { name: string; label: string; hint: string } & (
  | { as: "line"; max: number }
  | { as: "number"; max: number; unit: string }
  | { as: "choice"; options: readonly (Option | OptionGroup)[] }
);

/** The value as the control shows it. */
export function wordsOf(asked: Asked, value: string): string {
  if (asked.as === "number") return `${value} ${asked.unit}`;
  if (asked.as === "line") return value || "none";
  const options = asked.options.flatMap((one) => ("options" in one ? one.options : [one]));
  return options.find((one) => one.value === value)?.label ?? value;
}
