import type { Metadata } from "next";
import { verification } from "@/app/_server/pages";
import { Sure } from "@/components/show/certainty";
import { LEVELS } from "@/components/show/sure-key";
import { SiteFrame } from "@/components/site/frame";
import { saidByWords } from "@/domain/claims/source-list";
import { showPath } from "@/domain/shows/vocabulary";
import { JsonLd } from "../json-ld";
import { pageMetadata } from "../page-metadata";
import { underHome } from "../structured-data";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const { publication } = await verification();
  return pageMetadata({
    title: "How we verify: five levels of sure",
    description:
      "What each level means, what it takes to reach it, what “last checked” says, how our estimates are made, and how to tell us of an error.",
    path: "/how-we-verify",
    publication,
    tags: ["tracker"],
  });
}

const PRINTED = {
  official: "Stated plainly.",
  confirmed: "Stated plainly.",
  reported: "With “reportedly”, and the name of whoever said it.",
  inferred: "Labelled as ours, with the reasoning; never in the line.",
  rumoured: "In a folded box, and nowhere else.",
} as const;

export default async function VerificationPage() {
  const { publication, examples } = await verification();
  return (
    <SiteFrame name={publication.name}>
      <JsonLd things={[underHome(publication, "How we verify", "/how-we-verify")]} />
      <header className="page-head">
        <h1>How we verify</h1>
        <p className="stand">
          Nothing is typed in as a status. A season stands where its sourced facts put it, and each fact says how sure it is.
        </p>
      </header>
      <section className="sec" aria-labelledby="levels">
        <h2 id="levels">Five levels</h2>
        <dl className="levels">
          {LEVELS.map(([level, meaning]) => {
            const example = examples[level];
            return (
              <div key={level}>
                <dt>
                  <Sure of={level} />
                </dt>
                <dd>
                  <p className="means">{meaning.charAt(0).toUpperCase() + meaning.slice(1)}.</p>
                  <p className="printed">{PRINTED[level]}</p>
                  {example && (
                    <p className="example">
                      <a href={showPath(example.show.slug)}>{example.show.title}</a>: {example.summary}
                      {example.links && (
                        <small>{saidByWords({ certainty: level, sources: [{ stance: "supports", links: example.links }] })}</small>
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
        <h2 id="one-report">One report, told often</h2>
        <p>
          A story that ten sites repeat is one story. We follow each back to whoever said it first, count that once, and list the rest under
          it. Where we have not read the original ourselves, the list of sources says so.
        </p>
        <h2 id="weaker">A newer, weaker report</h2>
        <p>
          It does not replace what is confirmed. Both are printed, the season is marked as disputed, and a person at the desk decides
          between them.
        </p>
        <h2 id="checked">What “last checked” means</h2>
        <p>
          A person read the sources again that day. It is not the day a page was built, nor the day a story was changed. Three days stand
          apart on every story: published, updated, and last checked.
        </p>
        <h2 id="rumours">Why rumours are folded away</h2>
        <p>
          A rumour repeated becomes a headline, and then a source. We keep those worth watching where a reader who looks for them finds
          them, and out of headlines, lists, feeds and mail.
        </p>
        <h2 id="estimates">How our estimates are made</h2>
        <p>
          Where nobody has named a date and there is something to reason from, we say what we expect: windows of time, each with how likely
          we find it, and why. The numbers never add up to more than certain, and what is left over is “none of these”. An estimate is never
          changed. A new one takes its place, the old one stays on record, and both are held against the day the season came. See{" "}
          <a href="/track-record">our record</a>.
        </p>
        <h2 id="errors">Seen an error?</h2>
        <p>
          We correct at the top of the story, say what stood there before, and list it under <a href="/corrections">corrections</a>. The
          sentence that is wrong and where you read otherwise is all we need to know.
        </p>
      </div>
    </SiteFrame>
  );
}
