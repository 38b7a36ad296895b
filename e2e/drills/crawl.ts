/** One answer of the server, as a reader's program sees it. */
export type Answer = { url: string; status: number; headers: string; body: string };
export type Ask = (path: string, headers?: Record<string, string>) => Promise<Answer>;

export const askAt =
  (site: string): Ask =>
  async (path, headers = {}) => {
    const response = await fetch(`${site}${path}`, { headers, redirect: "manual" });
    const body = await response.text();
    return {
      url: path,
      status: response.status,
      headers: [...response.headers].map(([name, value]) => `${name}: ${value}`).join("\n"),
      body,
    };
  };

const LINK = /\bhref="(\/[^"#?]*)/g;
/** Not the readers': signed-out people are sent away from there. */
const DESK = /^\/(desk|sign-in|api|_next)(\/|$)/;

/** Every page of the site a reader can walk to from these, each once. */
export async function walk(ask: Ask, from: readonly string[]): Promise<Answer[]> {
  const seen = new Map<string, Answer>();
  const waiting = [...from];
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    if (seen.has(path)) continue;
    const answer = await ask(path);
    seen.set(path, answer);
    for (const [, href = ""] of answer.body.matchAll(LINK)) if (!DESK.test(href) && !seen.has(href)) waiting.push(href);
  }
  return [...seen.values()];
}

/** The other ways a framework answers for a page: data for its own router, and old spellings of it. */
export function spellingsOf(path: string): { path: string; headers?: Record<string, string> }[] {
  const bare = path === "/" ? "/index" : path;
  return [
    { path, headers: { rsc: "1" } },
    { path, headers: { rsc: "1", "next-router-prefetch": "1" } },
    { path, headers: { rsc: "1", "next-router-segment-prefetch": "/_tree" } },
    { path: `${path}?_rsc=abc`, headers: { rsc: "1" } },
    { path: `${bare}.rsc` },
    { path: `${bare}.segments/_tree.segment.rsc` },
    { path: `/_next/data/build${bare}.json` },
    { path: `/${path}` },
    { path: `${path}/` },
    { path: path.replace(/[a-z](?=[^/]*$)/, (letter) => `%${letter.charCodeAt(0).toString(16)}`) },
    { path: `${path};a` },
    { path: `${path}%00` },
  ];
}

/** Where a word is told, in a header or in the text. An address that was asked for may come back: whoever asked knew it. */
export const leaks = (answers: readonly Answer[], word: string): string[] =>
  answers.filter((answer) => toldBy(answer).includes(word)).map(({ url, status }) => `${status} ${url}`);

function toldBy({ url, headers, body }: Answer): string {
  const asked =
    decodeURIComponent(url.replace("%00", ""))
      .replace(/[?;].*|[.].*|\/$/g, "")
      .split("/")
      .pop() ?? "";
  const told = `${headers}\n${body}`.toLowerCase();
  return asked === "" ? told : told.replaceAll(asked, "");
}
