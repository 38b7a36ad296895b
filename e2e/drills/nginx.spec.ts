import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { withdrawEdition } from "../../domain/articles/commands/withdraw-edition";
import { freePort } from "../../server/postgres/process";
import { findColleague } from "../desk";
import { expect, test } from "../fixtures";
import { isFull } from "../patience";
import { editionAt, granted, makeStory, ownWord } from "../story";
import { ask, until } from "./asking";

const hasNginx = spawnSync("sh", ["-c", "command -v nginx"]).status === 0;
/** Milliseconds: as long as Cache-Control lets a copy live, and then one look. */
const GONE_WITHIN_MS = 62_000;

let folder: string;
let nginx: ChildProcess | undefined;
test.beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "showdesk-nginx-"));
  fs.chmodSync(folder, 0o755);
});
test.afterAll(async () => {
  nginx?.kill("SIGTERM");
  await sleep(200);
  fs.rmSync(folder, { recursive: true, force: true });
});

/** The recipe as it stands in `docs`, with this machine's ports and folders in place of its own. */
async function front(site: string): Promise<string> {
  const port = await freePort();
  const recipe = fs
    .readFileSync("docs/nginx.conf", "utf8")
    .replace("/var/cache/nginx/showdesk", `${folder}/kept`)
    .replace("127.0.0.1:3000", `127.0.0.1:${new URL(site).port}`)
    .replace("listen 80;", `listen 127.0.0.1:${port};`);
  const own = `daemon off; pid ${folder}/pid; error_log ${folder}/error.log;\nevents {}\n`;
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join(" ");
  fs.writeFileSync(path.join(folder, "nginx.conf"), `${own}http { access_log off; ${places}\n${recipe}\n}`);
  nginx = spawn("nginx", ["-c", path.join(folder, "nginx.conf"), "-p", folder], { stdio: "inherit" });
  const url = `http://localhost:${port}`;
  await until(performance.now(), async () => (await ask(url, "/api/healthz")).status === 200, 15_000, 50);
  return url;
}

test("behind nginx by our recipe pages are kept, each encoding by itself, and what is made for one reader is not", async ({ db, site }) => {
  test.skip(!hasNginx, "there is no nginx here");
  test.setTimeout(150_000);
  const url = await front(site);
  const word = ownWord();
  const story = await makeStory(db, { stage: "published", copy: { paragraphs: [`The word is ${word}.`] } });
  const page = `/news/${story.slug}`;
  const kept = async (address: string, headers = {}) => {
    await ask(url, address, headers);
    const { status, headers: sent, body } = await ask(url, address, headers);
    return { status, cache: sent["x-cache"], encoding: sent["content-encoding"], body };
  };
  expect(await kept(page)).toMatchObject({ status: 200, cache: "HIT", encoding: undefined, body: expect.stringContaining(word) });
  expect(await kept(`${page}?utm_source=a`)).toMatchObject({ status: 200, cache: "HIT" });
  expect(await kept(page, { "accept-encoding": "gzip, br" })).toMatchObject({ cache: "HIT", encoding: "br" });
  expect(await kept(page, { "accept-encoding": "gzip" })).toMatchObject({ cache: "HIT", encoding: "gzip" });
  expect(await kept(`/news/${ownWord()}`)).toMatchObject({ status: 404, cache: "HIT" });
  expect((await kept("/search?q=squid")).cache).toBeUndefined();
  expect((await kept("/search?q=kingdom")).body).toContain("Kingdom");
  expect(await kept("/desk")).toMatchObject({ status: 307, cache: undefined });
  expect((await kept(page, { "x-forwarded-host": "evil.example", rsc: "1" })).body).not.toContain("evil.example");

  if (!isFull) return; // a copy lives for a minute
  const { actor } = await findColleague(db, "ines");
  granted(await withdrawEdition({ db, actor, now: new Date() }, { ...(await editionAt(db, story.editionId)), reason: "It was not so." }));
  const gone = await until(performance.now(), async () => (await ask(url, page)).status === 410, GONE_WITHIN_MS, 500);
  expect(gone).not.toBeNull();
});
