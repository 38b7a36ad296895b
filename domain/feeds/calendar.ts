/** A whole day on which something is out. `uid` stays while the day moves, so that an entry moves with it. */
export type CalendarEvent = { uid: string; day: string; title: string; description: string; url: string; recordedAt: string };

const OCTETS = 75;

/** iCalendar (RFC 5545): whole days, which are the same day in every zone. */
export function calendarOf({ name, events }: { name: string; events: readonly CalendarEvent[] }): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Showdesk//Season calendar//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
    "X-PUBLISHED-TTL:PT6H",
    ...events.flatMap(linesOf),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

const linesOf = (event: CalendarEvent): string[] => [
  "BEGIN:VEVENT",
  `UID:${escaped(event.uid)}`,
  `DTSTAMP:${stamp(event.recordedAt)}`,
  `LAST-MODIFIED:${stamp(event.recordedAt)}`,
  `DTSTART;VALUE=DATE:${compact(event.day)}`,
  `DTEND;VALUE=DATE:${compact(dayAfter(event.day))}`,
  `SUMMARY:${escaped(event.title)}`,
  `DESCRIPTION:${escaped(event.description)}`,
  `URL:${event.url}`,
  "TRANSP:TRANSPARENT",
  "END:VEVENT",
];

const dayAfter = (day: string) => new Date(Date.parse(`${day}T24:00:00Z`)).toISOString().slice(0, 10);
const compact = (day: string) => day.replaceAll("-", "");

/** `20250418T142000Z`. */
const stamp = (at: string) => `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f]/g;

const escaped = (text: string) =>
  text
    .replace(CONTROL, " ")
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll("\n", "\\n");

/** Lines of at most 75 octets, none of which ends within a character; each but the first begins with a blank. */
function folded(line: string): string {
  let [text, octets] = ["", 0];
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > OCTETS) [text, octets] = [`${text}\r\n `, 1];
    text += character;
    octets += size;
  }
  return text;
}
