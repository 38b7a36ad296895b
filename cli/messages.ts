import fs from "node:fs/promises";
import { type Need, needsOf } from "@/domain/kernel/message";
import { readMessage } from "@/domain/kernel/read-message";
import { flat } from "@/domain/kernel/say-in";
import { DESK_WORDS } from "@/domain/kernel/words";
import en from "@/messages/en.json" with { type: "json" };

const TYPES: Record<Need, string> = { value: "Value", count: "number", tag: "Tag" };

/** The module that names every message of `messages/en.json` with what it needs to be told. */
export function argumentsOf(messages: readonly (readonly [key: string, text: string])[]): string {
  const read = messages.map(([key, text]) => ({ key, needs: needsOf(readMessage(text)) }));
  const isRich = ({ needs }: (typeof read)[number]) => [...needs.values()].includes("tag");
  return [
    "// Made by `npm run messages` out of en.json.",
    "",
    "export type Value = string | number;",
    "/** What a tag in a message is drawn in. */",
    "export type Tag = { readonly is: unique symbol };",
    "type Nothing = Record<never, never>;",
    "",
    "/** Messages that are text, and what each needs. */",
    ...interfaceOf(
      "Told",
      read.filter((one) => !isRich(one)),
    ),
    "",
    "/** Messages with a link or a mark in the sentence. */",
    ...interfaceOf("Rich", read.filter(isRich)),
    "",
  ].join("\n");
}

const interfaceOf = (name: string, messages: readonly { key: string; needs: ReadonlyMap<string, Need> }[]) => [
  `export interface ${name} {`,
  ...messages.map(({ key, needs }) => `  ${/^\w+$/.test(key) ? key : `"${key}"`}: ${shapeOf(needs)};`),
  "}",
];

const shapeOf = (needs: ReadonlyMap<string, Need>) =>
  needs.size === 0 ? "Nothing" : `{ ${[...needs].map(([name, need]) => `${name}: ${TYPES[need]}`).join("; ")} }`;

/** Of the same messages those that the desk's browser says, by their keys. */
export const deskWords = (messages: readonly (readonly [key: string, text: string])[]): string =>
  `${JSON.stringify(Object.fromEntries(messages.filter(([key]) => DESK_WORDS.some((group) => key.startsWith(`${group}.`)))), null, 2)}\n`;

export const ARGUMENTS = new URL("../messages/arguments.ts", import.meta.url);
export const DESK = new URL("../messages/desk.json", import.meta.url);

if (process.argv[1] === import.meta.filename)
  await Promise.all([fs.writeFile(ARGUMENTS, argumentsOf(flat(en))), fs.writeFile(DESK, deskWords(flat(en)))]);
