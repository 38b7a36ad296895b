import type { Metadata } from "next";
import { Fragment } from "react";
import { verification } from "@/app/_server/pages";
import { Sure } from "@/components/show/certainty";
import { LEVELS } from "@/components/show/sure-key";
import { SiteFrame } from "@/components/site/frame";
import { told } from "@/components/words/told";
import { capital } from "@/domain/claims/fact-words";
import { saidByWords } from "@/domain/claims/source-list";
import { sayIn } from "@/domain/kernel/say-in";
import { showPath } from "@/domain/shows/vocabulary";
import { JsonLd } from "../json-ld";
import { pageMetadata } from "../page-metadata";
import { underHome } from "../structured-data";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const { publication } = await verification();
  const say = sayIn(publication.language);
  return pageMetadata({
    title: say("verify.metaTitle"),
    description: say("verify.description"),
    path: "/how-we-verify",
    publication,
    tags: ["tracker"],
  });
}

const SECTIONS = [
  ["one-report", "oneReport"],
  ["weaker", "weaker"],
  ["checked", "checked"],
  ["rumours", "rumours"],
] as const;

export default async function VerificationPage() {
  const { publication, examples } = await verification();
  const say = sayIn(publication.language);
  return (
    <SiteFrame publication={publication} here="/how-we-verify">
      <JsonLd things={[underHome(publication, say("verify.title"), "/how-we-verify")]} />
      <header className="page-head">
        <h1>{say("verify.title")}</h1>
        <p className="stand">{say("verify.stand")}</p>
      </header>
      <section className="sec" aria-labelledby="levels">
        <h2 id="levels">{say("verify.levels")}</h2>
        <dl className="levels">
          {LEVELS.map((level) => {
            const example = examples[level];
            return (
              <div key={level}>
                <dt>
                  <Sure of={level} say={say} />
                </dt>
                <dd>
                  <p className="means">{say("verify.means", { meaning: capital(say(`certainty.means.${level}`)) })}</p>
                  <p className="printed">{say(`verify.printed.${level}`)}</p>
                  {example && (
                    <p className="example">
                      {told(say, "verify.example", {
                        show: <a href={showPath(example.show.slug)}>{example.show.title}</a>,
                        fact: example.summary,
                      })}
                      {example.links && (
                        <small>{saidByWords(say, { certainty: level, sources: [{ stance: "supports", links: example.links }] })}</small>
                      )}
                    </p>
                  )}
                </dd>
              </div>
            );
          })}
        </dl>
      </section>
      <div className="prose plain-text">
        {SECTIONS.map(([id, section]) => (
          <Fragment key={id}>
            <h2 id={id}>{say(`verify.${section}.title`)}</h2>
            <p>{say(`verify.${section}.text`)}</p>
          </Fragment>
        ))}
        <h2 id="estimates">{say("verify.estimates.title")}</h2>
        <p>{told(say, "verify.estimates.text", { link: (words) => <a href="/track-record">{words}</a> })}</p>
        <h2 id="errors">{say("verify.errors.title")}</h2>
        <p>{told(say, "verify.errors.text", { link: (words) => <a href="/corrections">{words}</a> })}</p>
      </div>
    </SiteFrame>
  );
}
