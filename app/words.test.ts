import { expect, test } from "vitest";
import { bareWords } from "../cli/check/bare-words";
import { readSources } from "../cli/check/source";

/** Where readers' pages, letters, feeds and pictures are made: their words stand in `messages/`. */
const ROOMS = [
  /^app\/\(public\)\//,
  /^app\/(error|not-found)[.]tsx$/,
  /^app\/_server\/(calendars|feed-items|feeds)[.]ts$/,
  /^components\/(article|follow|mail|search|share|show|site|tracker|words)\//,
  /^domain\/claims\/(boxes|fact-rows|fact-words|line|line-parts|line-words|page-changes|season-face|source-list|stage-notes|story-facts|timeline)[.]ts$/,
];
/** For staff, in the desk's own words. */
const OF_THE_DESK = ["components/mail/desk-letter.tsx"];

const sources = readSources(".", [".ts", ".tsx"]).filter(
  ({ file }) => ROOMS.some((room) => room.test(file)) && !/[.]test[.]/.test(file) && !OF_THE_DESK.includes(file),
);

test("readers' words stand in messages/, and nowhere in the rooms that print them", () => {
  expect(sources.length).toBeGreaterThan(150);
  expect(sources.flatMap((source) => bareWords(source).map((words) => `${source.file}: ${words}`))).toEqual([]);
});

test.each([
  ["<p>Nothing here</p>", "Nothing here"],
  ['<a aria-label="Feed">{x}</a>', "Feed"],
  [`<a title={\`Feed of \${x}\`}>{x}</a>`, "Feed of "],
  ['<p>{x ? "One" : say("a.b")}</p>', "One"],
  ['const meta = { title: "Track record" };', "Track record"],
  [`const words = (n: number) => \`\${n} more stories\`;`, " more stories"],
])("%s has words of its own", (text, words) => expect(bareWords({ file: "planted.tsx", text })).toContain(words));

test("what no reader is told is no word: classes, keys of messages, addresses", () => {
  const text = '<a className="big red" href="/shows" data-size="small">{say("show.title")} · {x === "dated" && y}</a>';
  expect(bareWords({ file: "quiet.tsx", text })).toEqual([]);
});
