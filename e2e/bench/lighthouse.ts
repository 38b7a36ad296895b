import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { findBrowser } from "../browser";
import { openRig } from "../drills/rig";

/** The judge is no dependency of ours: npx fetches it, in the last version that Node 20 runs. */
const LIGHTHOUSE = "lighthouse@12.8.2";
const PAGES = { home: "/", article: "/news/all-of-us-are-dead-season-2", hub: "/shows/all-of-us-are-dead", tracker: "/tracker" };
const CATEGORIES = { performance: 99, accessibility: 100, "best-practices": 100, seo: 100 } as const;
const METRICS = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift"];
const REPORT = "docs/lighthouse.md";

type Report = {
  categories: Record<keyof typeof CATEGORIES, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; displayValue?: string }>;
};

/** Its mobile profile on four kinds of pages, the median of three runs by performance, written down as a table. */
export async function benchLighthouse(): Promise<boolean> {
  const rig = await openRig();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "showdesk-lighthouse-"));
  try {
    const rows = Object.entries(PAGES).map(([name, page]) => ({ name, report: medianOf(rig.instances[0].site + page, folder) }));
    const lines = rows.map(({ name, report }) => lineOf(name, report));
    const head = ["page", ...Object.keys(CATEGORIES), ...METRICS.map((id) => rows[0]?.report.audits[id]?.title ?? id)];
    const table = [head, head.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
    fs.writeFileSync(
      REPORT,
      `# Lighthouse\n\n${LIGHTHOUSE}, mobile profile, median of three runs; made by \`npm run bench -- lighthouse\`.\n\n${table}\n`,
    );
    console.log(table);
    for (const { name, report } of rows) for (const fault of faultsOf(report)) console.log(`${name}: ${fault}`);
    return rows.every(({ report }) => Object.entries(CATEGORIES).every(([id, least]) => scoreOf(report, id as never) >= least));
  } finally {
    await rig.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function medianOf(url: string, folder: string): Report {
  const reports = [1, 2, 3].map((run) => runOnce(url, path.join(folder, `${run}.json`)));
  return reports.sort((a, b) => scoreOf(a, "performance") - scoreOf(b, "performance"))[1] as Report;
}

function runOnce(url: string, file: string): Report {
  const flags = `--headless=new --no-first-run${process.getuid?.() === 0 ? " --no-sandbox" : ""}`;
  const args = ["--yes", LIGHTHOUSE, url, "--output=json", `--output-path=${file}`, "--quiet", `--chrome-flags=${flags}`];
  execFileSync("npx", args, { env: { ...process.env, CHROME_PATH: findBrowser() ?? "" }, stdio: ["ignore", "ignore", "inherit"] });
  return JSON.parse(fs.readFileSync(file, "utf8"));
}

const scoreOf = ({ categories }: Report, id: keyof typeof CATEGORIES) => Math.round(categories[id].score * 100);

const lineOf = (name: string, report: Report) => [
  name,
  ...Object.keys(CATEGORIES).map((id) => String(scoreOf(report, id as never))),
  ...METRICS.map((id) => report.audits[id]?.displayValue ?? ""),
];

/** What costs points. */
const faultsOf = ({ categories, audits }: Report) =>
  Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.flatMap(({ id, weight }) =>
      weight > 0 && (audits[id]?.score ?? 1) < 0.9 ? [`${audits[id]?.title} ${audits[id]?.displayValue ?? ""}`] : [],
    ),
  );
