import { expect, test } from "vitest";
import { PageCache } from "./page-cache";
import type { Rendered } from "./pages/page";

const MINUTE = 60_000;
const TEN_MEGABYTES = 10_000_000;

/** A site of which the test decides each answer; `asked` counts what was rendered. */
function aSite(answers: Record<string, Partial<Rendered>> = {}, maxBytes = TEN_MEGABYTES) {
  const asked: string[] = [];
  let clock = 0;
  let hold: Promise<void> | null = null;
  const site = {
    answers,
    asked,
    render: async (path: string): Promise<Rendered> => {
      asked.push(path);
      const answer = { status: 200, headers: {}, body: `page ${path}`, tags: [], keep: true, ...answers[path] };
      await hold;
      if (answer.status === 0) throw new Error("the framework is away");
      return answer;
    },
    /** Renders begun from here on wait until the function it returns is called. */
    holdRenders: () => {
      let release = () => {};
      hold = new Promise((resolve) => {
        release = resolve;
      });
      return () => {
        hold = null;
        release();
      };
    },
    passTime: (ms: number) => {
      clock += ms;
    },
  };
  const isAddress = async (path: string) => !("/news/-" in answers) || path in answers;
  return { ...site, cache: new PageCache({ render: site.render, isAddress, maxBytes, now: () => clock }) };
}
const textOf = async (cache: PageCache, path: string) => (await cache.find(path))?.bodies.identity.toString() ?? null;
const settled = () => new Promise((resolve) => setTimeout(resolve, 25));

test("a hundred readers of one address cost one render", async () => {
  const { cache, asked } = aSite();
  await Promise.all(Array.from({ length: 100 }, () => cache.find("/news/a")));
  await cache.find("/news/a");
  expect(asked).toEqual(["/news/a"]);
});

test("an aged page is served at once while the new one is made", async () => {
  const { cache, answers, passTime, holdRenders } = aSite();
  await cache.find("/");
  passTime(MINUTE);
  answers["/"] = { body: "new" };
  const release = holdRenders();
  expect(await textOf(cache, "/")).toBe("page /");
  release();
  await settled();
  expect(await textOf(cache, "/")).toBe("new");
});

test("an error keeps the last good copy, and is asked again after two seconds", async () => {
  const { cache, answers, asked, passTime } = aSite();
  await cache.find("/");
  for (const fault of [{ status: 500, body: "oops" }, { status: 0 }]) {
    answers["/"] = fault;
    passTime(MINUTE);
    await cache.find("/");
    await settled();
    expect(await textOf(cache, "/")).toBe("page /");
  }
  const tries = asked.length;
  await cache.find("/");
  expect(asked).toHaveLength(tries);
  answers["/"] = { body: "healed" };
  passTime(2_000);
  await cache.find("/");
  await settled();
  expect(await textOf(cache, "/")).toBe("healed");
});

test("a page that cannot be made and was never kept is nothing", async () => {
  const { cache } = aSite({ "/news/a": { status: 500 } });
  expect(await cache.find("/news/a")).toBeNull();
});

test("a change names pages by tag and by path, and leaves the others alone", async () => {
  const { cache, asked } = aSite({ "/news/a": { tags: ["reader", "article:a"] }, "/": { tags: ["reader", "latest"] } });
  for (const path of ["/", "/news/a", "/news/b"]) await cache.find(path);
  asked.length = 0;
  await cache.invalidate({ tags: ["article:a"], paths: ["/news/new"], drop: false });
  expect(asked.sort()).toEqual(["/news/a", "/news/new"]);
  expect((await cache.find("/news/b"))?.freshUntil).toBe(MINUTE);
});

test("a change that arrives during a render has it made again, and the older text never wins", async () => {
  const { cache, answers, asked, holdRenders } = aSite({ "/news/a": { tags: ["article:a"], body: "old" } });
  const release = holdRenders();
  const reader = textOf(cache, "/news/a");
  answers["/news/a"] = { tags: ["article:a"], body: "new" };
  const told = cache.invalidate({ tags: ["article:a"], paths: [], drop: false });
  release();
  await told;
  expect(await reader).toBe("new");
  expect(await textOf(cache, "/news/a")).toBe("new");
  expect(asked).toHaveLength(2);
});

test("a change of something else does not hold up a render", async () => {
  const { cache, asked, holdRenders } = aSite({ "/news/a": { tags: ["article:a"] } });
  const release = holdRenders();
  const reader = cache.find("/news/a");
  void cache.invalidate({ tags: ["article:b"], paths: [], drop: true });
  release();
  await reader;
  expect(asked).toEqual(["/news/a"]);
});

test("a takedown is never served again, even if its page cannot be made", async () => {
  const { cache, answers } = aSite({ "/news/a": { tags: ["article:a"], body: "libel" } });
  await cache.find("/news/a");
  answers["/news/a"] = { status: 500 };
  await cache.invalidate({ tags: ["article:a"], paths: [], drop: true });
  expect(await cache.find("/news/a")).toBeNull();
});

test("a takedown that arrives during a render that then fails leaves nothing either", async () => {
  const { cache, answers, passTime, holdRenders } = aSite({ "/news/a": { tags: ["article:a"], body: "libel" } });
  await cache.find("/news/a");
  passTime(MINUTE);
  const release = holdRenders();
  await cache.find("/news/a");
  answers["/news/a"] = { status: 500 };
  const told = cache.invalidate({ tags: ["article:a"], paths: [], drop: true });
  release();
  await told;
  expect(await cache.find("/news/a")).toBeNull();
});

test("a first publication takes the kept 404 away by its path", async () => {
  const { cache, answers } = aSite({ "/news/a": { status: 404 } });
  expect((await cache.find("/news/a"))?.status).toBe(404);
  answers["/news/a"] = { status: 200, body: "story" };
  await cache.invalidate({ tags: [], paths: ["/news/a"], drop: true });
  expect(await textOf(cache, "/news/a")).toBe("story");
});

test("after a silence every page is asked for again at its next read", async () => {
  const { cache, answers } = aSite();
  await cache.find("/");
  answers["/"] = { body: "missed" };
  cache.expireAll();
  expect(await textOf(cache, "/")).toBe("page /");
  await settled();
  expect(await textOf(cache, "/")).toBe("missed");
});

test("an answer that is not for keeping is given once and forgotten", async () => {
  const { cache, asked } = aSite({ "/": { keep: false } });
  expect(await textOf(cache, "/")).toBe("page /");
  await cache.find("/");
  expect(asked).toHaveLength(2);
});

test("the room has a limit, and the page least recently read leaves first", async () => {
  const body = "x".repeat(10_000); // compresses to almost nothing
  const { cache, asked } = aSite({ "/a": { body }, "/b": { body }, "/c": { body } }, 25_000);
  await cache.find("/a");
  await cache.find("/b");
  await cache.find("/a");
  await cache.find("/c");
  asked.length = 0;
  await cache.find("/a");
  await cache.find("/b");
  expect(asked).toEqual(["/b"]);
  expect(cache.size.bytes).toBeLessThanOrEqual(25_000);
});

test("invented addresses get a tenth of the room and push no real page out", async () => {
  const { cache, asked, answers } = aSite({}, 50_000);
  await cache.find("/news/real");
  for (let index = 0; index < 500; index++) {
    answers[`/news/no-${index}`] = { status: 404, body: "missing ".repeat(50) };
    await cache.find(`/news/no-${index}`);
  }
  asked.length = 0;
  await cache.find("/news/real");
  expect(asked).toEqual([]);
  expect(cache.size.missing).toBeGreaterThan(0);
  expect(cache.size.bytes).toBeLessThan(7_000);
});

test("a flood of addresses nobody has is turned away while the kept pages go on", async () => {
  const { cache, holdRenders } = aSite();
  await cache.find("/");
  const release = holdRenders();
  const flood = Array.from({ length: 300 }, (_, index) => cache.find(`/news/f-${index}`));
  expect(await textOf(cache, "/")).toBe("page /");
  release();
  const turnedAway = (await Promise.all(flood)).filter((page) => page === null);
  expect(turnedAway).toHaveLength(44);
});

test("one change of a thousand pages makes the most recently read at once and the others when read", async () => {
  const { cache, asked, answers } = aSite();
  for (let index = 0; index < 150; index++) answers[`/news/s-${index}`] = { tags: ["reader"] };
  for (const path of Object.keys(answers)) await cache.find(path);
  asked.length = 0;
  await cache.invalidate({ tags: ["reader"], paths: [], drop: false });
  expect(asked).toHaveLength(100);
  expect(asked).toContain("/news/s-149");
  expect(asked).not.toContain("/news/s-0");
});

test("of a page that a change left for later, nobody reads the old text; one that cannot be made keeps it", async () => {
  const { cache, answers } = aSite();
  for (let index = 0; index < 150; index++) answers[`/news/s-${index}`] = { tags: ["claim:a"] };
  for (const path of Object.keys(answers)) await cache.find(path);
  for (const path of Object.keys(answers)) answers[path] = { tags: ["claim:a"], body: "new" };
  answers["/news/s-1"] = { status: 0 };
  await cache.invalidate({ tags: ["claim:a"], paths: [], drop: false });
  expect(await textOf(cache, "/news/s-0")).toBe("new");
  expect(await textOf(cache, "/news/s-1")).toBe("page /news/s-1");
});

test("a page a reader waits for is made before all others, and what a change is about before what it touches", async () => {
  const touched = Array.from({ length: 6 }, (_, i) => `/news/touched-${i}`);
  const about = "/news/about";
  const tags = Object.fromEntries(touched.map((path) => [path, { tags: ["show:a"] }]));
  const { cache, asked, holdRenders } = aSite({ ...tags, [about]: { tags: ["show:a", "article:a"] } });
  await cache.warm([...touched, about]);
  asked.length = 0;
  const release = holdRenders();
  const told = cache.invalidate({ tags: ["article:a", "show:a"], paths: [], drop: false });
  const reader = cache.find("/news/new");
  release();
  await Promise.all([told, reader]);
  expect(asked[0]).toBe(about);
  expect(asked.slice(1, 5)).toContain("/news/new");
  expect(asked).toHaveLength(touched.length + 2);
});

test("under pressure an address nobody published is told so in the bytes of one page, and takes no turn from real ones", async () => {
  const nothing = { status: 404, body: "nothing here", tags: ["reader"] };
  const { cache, asked, answers, holdRenders } = aSite({ "/news/-": nothing, "/news/real": {} });
  const invented = Array.from({ length: 50 }, (_, n) => `/news/invented-${n}`);
  await cache.find("/news/-");
  const release = holdRenders();
  const waiting = invented.map((path) => cache.find(path));
  const real = cache.find("/news/real");
  await settled();
  expect(asked).toHaveLength(1 + 4); // those that came before there was a queue
  release();
  expect((await real)?.status).toBe(200);
  const pages = await Promise.all(waiting);
  const shared = (await cache.find("/news/-"))?.bodies.identity;
  expect(pages.filter((page) => page?.bodies.identity === shared)).toHaveLength(46);
  expect(cache.size.bytes).toBeLessThan(50 * 1_000);

  answers["/news/invented-9"] = { body: "published since" };
  await cache.invalidate({ tags: [], paths: ["/news/invented-9"], drop: true });
  expect(await textOf(cache, "/news/invented-9")).toBe("published since");
});
