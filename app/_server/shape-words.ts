import type { z } from "zod";

type Fault = Parameters<z.core.$ZodErrorMap>[0];

/** What to say of a value whose shape is wrong, where its schema says nothing itself: what is missing or what to change. */
export function shapeWords(fault: Fault): string {
  if (fault.input === undefined || fault.input === null || fault.input === "") return "Fill this in.";
  switch (fault.code) {
    case "too_small":
      return fault.origin === "string" ? `Write at least ${fault.minimum} characters.` : tooSmall(fault);
    case "too_big":
      return fault.origin === "string" ? `Keep it to ${fault.maximum} characters.` : tooBig(fault);
    case "invalid_value":
      return "Choose one of the words offered.";
    case "unrecognized_keys":
      return "The form sent more than was asked for. Reload the page and try again.";
    case "invalid_format":
      return fault.format === "email" ? "Write a mail address, like name@example.org." : "This is not written as expected.";
    default:
      return "This is not written as expected.";
  }
}

const tooSmall = ({ origin, minimum }: { origin: string; minimum: number | bigint }) =>
  origin === "array" || origin === "set" ? `Choose at least ${minimum}.` : `Give ${minimum} or more.`;

const tooBig = ({ origin, maximum }: { origin: string; maximum: number | bigint }) =>
  origin === "array" || origin === "set" ? `Choose at most ${maximum}.` : `Give ${maximum} or less.`;
