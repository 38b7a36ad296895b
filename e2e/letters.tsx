import type { NoticeTold } from "../domain/followers/queries/desk-letters";
import type { LetterToWrite } from "../domain/followers/queries/letters";
import type { FactTold, NewsTold } from "../domain/followers/queries/news";
import { newId } from "../domain/kernel/id";
import type { Mail } from "../server/mail/line";
import { writeMail } from "../server/mail/write";
import { writeDeskMail } from "../server/mail/write-desk";

const SETTINGS = {
  smtpUrl: null,
  from: { name: null, address: "desk@season-desk.example" },
  siteUrl: "https://season-desk.example",
  secret: "s".repeat(32),
  perSecond: 20,
};
const DESK = { name: "The Season Desk", language: "en-GB" };
const SUBJECT = { kind: "season" as const, id: newId(), name: "All of Us Are Dead, season 2", path: "/shows/all-of-us-are-dead/season-2" };
const AT = new Date("2026-11-22T09:00:00Z");
const CHOICES = { verbs: ["decision", "date", "out"] as const, minCertainty: "confirmed" as const, frequency: "at_once" as const };

const fact = (of: Partial<FactTold>): FactTold => ({
  ...{ id: newId(), kind: "release_date", modality: "planned", certainty: "official", part: null, when: null, summary: "" },
  ...{ person: null, service: null, reportedOn: "2026-11-22", sources: [] },
  ...of,
});
const news = (of: Partial<NewsTold>): NewsTold => ({
  ...{
    id: newId(),
    verb: "date",
    about: SUBJECT.name,
    path: SUBJECT.path,
    language: "ko",
    was: null,
    is: null,
    toPhase: "dated",
    raisedAt: AT,
  },
  ...{ line: "Season 2: renewed; due on 12 June 2027 (Netflix)." },
  ...of,
});
const STATEMENT = [{ name: "Netflix", url: "https://netflix.example/news", isRead: true }];
const RELAYED = [
  { name: "Naver", url: "https://naver.example/1", isRead: true },
  { name: "Star News", url: null, isRead: false },
];

const DATE = news({
  was: fact({ certainty: "reported", kind: "release_window", when: { edtf: "2027", words: null }, sources: RELAYED }),
  is: fact({
    when: { edtf: "2027-06-12", words: null },
    summary: "Netflix set the second season for 12 June 2027, all episodes at once.",
    sources: STATEMENT,
  }),
});
const FILMING = news({
  verb: "production",
  was: fact({ kind: "filming_started", when: { edtf: "2024", words: null } }),
  is: fact({
    kind: "filming_started",
    certainty: "reported",
    when: { edtf: "2025", words: null },
    summary: "Filming is said to have been put back by a year.",
    sources: RELAYED,
  }),
  line: "Season 2: renewed; reportedly delayed, with filming now expected in 2025; no release date announced.",
});
const CAST = news({
  ...{ verb: "cast", about: "3 Body Problem, season 2", path: "/shows/3-body-problem/season-2", line: null },
  is: fact({
    kind: "cast_joined",
    modality: "occurred",
    certainty: "confirmed",
    person: "Mara Quay",
    summary: "Mara Quay joins the second season.",
    sources: STATEMENT,
  }),
});
const GONE = news({ was: DATE.is, line: "Season 2: renewed; no release date announced." });

const letter = (kind: LetterToWrite["kind"], told: readonly NewsTold[]): [LetterToWrite, readonly NewsTold[]] => [
  {
    ...{ id: newId(), kind, attempts: 1, queuedAt: AT },
    follower: { id: newId(), email: "reader@reader.example", key: "k", state: "active" },
    told: told.map(({ id }) => ({ eventId: id, followId: SUBJECT.id, subject: SUBJECT })),
    requests: [{ id: newId(), ...CHOICES, verbs: [...CHOICES.verbs], subject: SUBJECT }],
  },
  told,
];

const notice = (of: Partial<NoticeTold>): NoticeTold => ({
  ...{ id: newId(), kind: "mentioned", byName: "Ana Quill", editionId: newId(), commentId: null, status: "in_review" },
  ...{ headline: null, about: "Futurama, season 8" },
  ...of,
});
const NOTICES = [
  notice({ commentId: newId() }),
  notice({ kind: "published", byName: null, headline: "Why Ashin of the North is not Kingdom’s season 3", status: "published" }),
];

/** Every letter that readers and staff get, as it is sent, by name. */
export async function everyLetter(): Promise<{ name: string; subject: string; html: string; text: string }[]> {
  const letters = {
    confirm: letter("confirm", []),
    manage: letter("manage", []),
    news: letter("news", [DATE]),
    "taken-back": letter("news", [GONE]),
    digest: letter("digest", [FILMING, CAST]),
  };
  const toReaders = Object.entries(letters).map(async ([name, [one, told]]) =>
    named(name, await writeMail(one, new Map(told.map((each) => [each.id, each])), DESK, SETTINGS)),
  );
  const toStaff = { id: newId(), attempts: 1, email: "kim@season-desk.example", isSuspended: false, told: NOTICES };
  return Promise.all([...toReaders, writeDeskMail(toStaff, DESK, SETTINGS).then((mail) => named("desk", mail))]);
}

function named(name: string, mail: Mail | null) {
  if (!mail) throw new Error(`the letter "${name}" says nothing`);
  return { name, subject: mail.subject, html: mail.html, text: mail.text };
}
