import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { HtmlValidate, StaticConfigLoader } from "html-validate";

const NU = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");

/** A page or a letter as it was sent. */
export type Markup = { path: string; html: string };

const OURS = new HtmlValidate(
  new StaticConfigLoader({
    extends: ["html-validate:standard", "html-validate:a11y"],
    rules: {
      // How the renderer spells what means the same: `<br/>`, `dateTime`, `hidden=""`.
      ...{ "void-style": "off", "attr-case": "off", "attribute-boolean-style": "off", "attribute-empty-style": "off" },
      "doctype-style": "off",
      "no-inline-style": "off", // drawings and date bars are placed by their facts
      "long-title": "off", // a headline is not cut
      "aria-label-misuse": ["error", { allowAnyNamable: true }],
      "tel-non-breaking": "off", // days and figures are no telephone numbers
    },
  }),
);
/** Letters are laid out in tables with their looks in them, and begin as of old: mail programs know no style sheet. */
const IN_LETTERS = new Set(["doctype-html", "no-deprecated-attr"]);

/** What our own rules say against each page. */
export async function rulesBroken(pages: readonly Markup[], left: ReadonlySet<string> = new Set()): Promise<string[]> {
  const faults: string[] = [];
  for (const { path: at, html } of pages) {
    const { results } = await OURS.validateString(html, at);
    for (const { ruleId, message, selector } of results.flatMap((result) => result.messages))
      if (!left.has(ruleId)) faults.push(`${at}: ${ruleId}: ${message} (${selector})`);
  }
  return faults;
}
export const rulesBrokenByLetters = (letters: readonly Markup[]) => rulesBroken(letters, IN_LETTERS);

export const hasJava = (): boolean => spawnSync("java", ["-version"], { timeout: 20_000 }).status === 0;

type NuMessage = { type: "error" | "info" | "non-document-error"; subType?: string; message: string; url?: string };

/** What the Nu Html Checker, the one of the W3C, holds to be an error or warns of. */
export async function nuFaults(pages: readonly Markup[]): Promise<string[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "showdesk-markup-"));
  try {
    const files = pages.map(({ html }, at) => {
      const file = path.join(folder, `${at}.html`);
      fs.writeFileSync(file, html);
      return file;
    });
    const said = await runNu(files);
    return said
      .filter(({ type, subType }) => type !== "info" || subType === "warning")
      .map(({ url = "", message }) => `${pages[Number(path.basename(url, ".html"))]?.path}: ${message}`);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

function runNu(files: readonly string[]): Promise<NuMessage[]> {
  return new Promise((resolve, reject) => {
    const java = spawn("java", ["-jar", NU, "--format", "json", "--stdout", "--exit-zero-always", ...files]);
    let out = "";
    java.stdout.on("data", (chunk) => {
      out += chunk;
    });
    java.on("error", reject);
    java.on("close", () => resolve(JSON.parse(out).messages));
  });
}
