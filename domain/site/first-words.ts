import type { SitePageSlug, SitePageText } from "./vocabulary";

/** What each page says until the desk writes its own. True of every newsroom that runs on this house. */
export const FIRST_WORDS: Record<SitePageSlug, SitePageText> = {
  about: {
    title: "About us",
    sections: [
      {
        heading: "",
        text: "We write about one thing: where the seasons of television shows stand. Whether there is another one, when it is filmed, when it comes, and how anybody knows.\n\nEvery fact on this site has a day, a source and a word for how sure we are. When a fact changes we change the page it stands on, say what it was before, and look again at every story that stated it.",
      },
      {
        heading: "Who writes here",
        text: "Each story names who wrote it. Nobody publishes their own copy: a second person reads it first, and where that was not so, the record says why.\n\nNo company whose shows we write about pays us, owns us or reads our stories before you do.",
      },
      {
        heading: "How we know what we know",
        text: "The five levels of sure, what it takes to reach each, and how our estimates are made stand on /how-we-verify. How our estimates turned out stands on /track-record.",
      },
      {
        heading: "Contact",
        text: "Seen a mistake, or missing a show? Write to the desk and name the page and the sentence. We read everything, and what was wrong is corrected in the open: see /corrections.",
      },
    ],
  },
  "editorial-policy": {
    title: "Editorial policy",
    sections: [
      {
        heading: "Sources",
        text: "We prefer whoever is entitled to say it, in their own words, on a page we hold. A report is named as a report. Ten sites that repeat one report are one source.\n\nRumours never stand in a headline, a status line, a feed or a mail.",
      },
      {
        heading: "Corrections",
        text: "What was wrong is put right above the story, with what it said before and the day. Each stands in the list at /corrections too, and goes out in the feed. A story that should not have been published is withdrawn: its address stays and says so.",
      },
      {
        heading: "Spoilers",
        text: "A headline gives nothing away for as long as its story is fenced, nor does a card, a mail or a search.",
      },
      {
        heading: "Independence",
        text: "We take no payment for coverage and no say over it. If we were somebody’s guest, the story says so.",
      },
    ],
  },
  privacy: {
    title: "Privacy",
    sections: [
      {
        heading: "",
        text: "You can read all of this site without telling us who you are. It sets no cookie, loads nothing from anybody else, and works without scripts.",
      },
      {
        heading: "What stays on your device",
        text: "If you choose light or dark colours at the foot of a page, your browser remembers that choice. It is not sent to us.",
      },
      {
        heading: "What we count",
        text: "How often a story was read, as one number for each story and day. Nothing in it tells one reader from another.",
      },
      {
        heading: "What a search leaves behind",
        text: "Nothing but a count of how many were asked from an address within the last minute, so that a machine cannot ask thousands. What you searched for is not kept.",
      },
      {
        heading: "If you follow a show by mail",
        text: "Then we keep your address, what you follow and the day you agreed, and use them for those mails alone. Every mail has a link that ends it, and one to see or erase all we hold.",
      },
    ],
  },
};
