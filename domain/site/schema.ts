import { z } from "zod";
import { filledLine, line, numeric } from "../kernel/shapes";
import { storable } from "../kernel/text";
import { HEADING_MAX, SECTION_MAX, SECTIONS_MAX, SITE_PAGES, TITLE_MAX } from "./vocabulary";

/** Paragraphs keep the blank lines between them; other blanks are folded. */
const paragraphs = z
  .string()
  .max(SECTION_MAX, `Keep a section to ${SECTION_MAX.toLocaleString("en")} characters`)
  .transform((text) =>
    storable(text)
      .split(/\r?\n\s*\r?\n/)
      .map((one) => one.replace(/\s+/g, " ").trim())
      .filter(Boolean)
      .join("\n\n"),
  );

const section = z.strictObject({ heading: line(HEADING_MAX), text: paragraphs });

/** 0 where the page still says its first words. */
const version = numeric("Reload the page and try again").pipe(z.number().int().min(0));
const slug = z.enum(SITE_PAGES);

export const saveSitePageSchema = z.strictObject({
  slug,
  baseVersion: version,
  title: filledLine(TITLE_MAX, "Write the title"),
  sections: z
    .array(section)
    .max(SECTIONS_MAX, `Keep it to ${SECTIONS_MAX} sections`)
    .transform((all) => all.filter(({ heading, text }) => heading !== "" || text !== ""))
    .pipe(z.array(section).min(1, "Write at least one section")),
});
export type SaveSitePage = z.output<typeof saveSitePageSchema>;

export const restoreSitePageSchema = z.strictObject({ slug, baseVersion: version, version });
export type RestoreSitePage = z.output<typeof restoreSitePageSchema>;
