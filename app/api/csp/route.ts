import { log } from "@/app/_server/log";

const LONGEST = 1_024;
const LINES_A_MINUTE = 30;
const MINUTE_MS = 60_000;
const DIRECTIVE = /"(?:effective-directive|effectiveDirective|violated-directive)"\s*:\s*"([a-z-]{1,40})/;

let minute = { began: 0, lines: 0 };

/** Browsers report here what the desk's policy refused. The directive is logged; nothing is read beyond 1 kB, kept or echoed. */
export async function POST(request: Request): Promise<Response> {
  const directive = DIRECTIVE.exec(await beginningOf(request))?.[1];
  if (directive && mayLog()) log.warn({ event: "csp_refused", directive });
  return new Response(null, { status: 204 });
}

async function beginningOf(request: Request): Promise<string> {
  let text = "";
  const decoder = new TextDecoder();
  for await (const chunk of request.body ?? []) {
    text += decoder.decode(chunk.subarray(0, LONGEST), { stream: true });
    if (text.length >= LONGEST) break;
  }
  return text.slice(0, LONGEST);
}

function mayLog(): boolean {
  const now = performance.now();
  if (now - minute.began > MINUTE_MS) minute = { began: now, lines: 0 };
  minute.lines += 1;
  return minute.lines <= LINES_A_MINUTE;
}
