import fs from "node:fs";
import { expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { newsSitemapOf, sitemapIndexOf, sitemapOf } from "./sitemap";

const AT = new Date("2026-03-01T12:00:00.000Z");
const IMAGE_URL = "https://desk.example/media/harbour.jpg";
const addresses = [
  { url: "https://desk.example/news/harbour", changedAt: AT, image: IMAGE_URL },
  { url: "https://desk.example/shows/tom-and-jerry?a=1&b=2", changedAt: AT },
];
const news = [
  { url: "https://desk.example/news/a", title: "Tom & <Jerry> 게임", language: "en-GB", firstPublishedAt: AT, image: IMAGE_URL },
];

/** The published schema of sitemaps; those of its extensions are not published in one piece, so their parts stand here by their manuals. */
const SITEMAP = fs.readFileSync(new URL("../../node_modules/sitemap/schema/sitemap.xsd", import.meta.url), "utf8");
const xsd = (namespace: string, elements: string) =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${namespace}" elementFormDefault="qualified">${elements}</xs:schema>`;
const sequence = (name: string, inside: string) =>
  `<xs:element name="${name}"><xs:complexType><xs:sequence>${inside}</xs:sequence></xs:complexType></xs:element>`;
const leaf = (name: string, type: string) => `<xs:element name="${name}" type="xs:${type}"/>`;
const NEWS = xsd(
  "http://www.google.com/schemas/sitemap-news/0.9",
  sequence(
    "news",
    sequence("publication", leaf("name", "string") + leaf("language", "language")) +
      leaf("publication_date", "dateTime") +
      leaf("title", "string"),
  ),
);
const IMAGE = xsd("http://www.google.com/schemas/sitemap-image/1.1", sequence("image", leaf("loc", "anyURI")));
const INDEX = xsd(
  "http://www.sitemaps.org/schemas/sitemap/0.9",
  sequence(
    "sitemapindex",
    sequence("sitemap", leaf("loc", "anyURI") + leaf("lastmod", "dateTime")).replace(
      'name="sitemap"',
      'name="sitemap" maxOccurs="unbounded"',
    ),
  ),
);
const EXTENDED = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
  <xs:import namespace="http://www.google.com/schemas/sitemap-news/0.9" schemaLocation="news.xsd"/>
  <xs:import namespace="http://www.google.com/schemas/sitemap-image/1.1" schemaLocation="image.xsd"/></xs:schema>`;

async function faults(contents: string, schema: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: "map.xml", contents }],
    schema: [{ fileName: "schema.xsd", contents: schema }],
    preload: [
      { fileName: "sitemap.xsd", contents: SITEMAP },
      { fileName: "news.xsd", contents: NEWS },
      { fileName: "image.xsd", contents: IMAGE },
    ],
  });
  return errors.map(({ message }) => message);
}

test("a part of the sitemap is valid by the published schema, the pictures of stories with it", async () => {
  const text = sitemapOf(addresses);
  expect(await faults(text, EXTENDED)).toEqual([]);
  expect(await faults(text.replaceAll("lastmod", "changed"), EXTENDED)).not.toEqual([]);
  expect(text.match(/<image:image>/g)).toHaveLength(1);
});
test("the index is valid, and leads to each part", async () => {
  expect(await faults(sitemapIndexOf(addresses), INDEX)).toEqual([]);
  expect(await faults(sitemapIndexOf(addresses).replace("<loc>", "<place>").replace("</loc>", "</place>"), INDEX)).not.toEqual([]);
});
test("the news sitemap is valid, with the publication's exact name, a plain language and the first hour", async () => {
  const text = newsSitemapOf("The Test Desk", news);
  expect(await faults(text, EXTENDED)).toEqual([]);
  expect(text).toContain("<image:loc>https://desk.example/media/harbour.jpg</image:loc>");
  expect(text).toContain("<news:name>The Test Desk</news:name><news:language>en</news:language>");
  expect(text).toContain("<news:publication_date>2026-03-01T12:00:00.000Z</news:publication_date>");
  expect(text).toContain("<news:title>Tom &amp; &lt;Jerry&gt; 게임</news:title>");
});
test("Chinese is told by its script, as the news format asks", () => {
  const languageOf = (language: string) =>
    /<news:language>(.*)<\/news:language>/.exec(newsSitemapOf("x", [{ ...news[0], language } as never]))?.[1];
  expect([languageOf("zh-Hant-HK"), languageOf("zh"), languageOf("ko-KR")]).toEqual(["zh-tw", "zh-cn", "ko"]);
});
