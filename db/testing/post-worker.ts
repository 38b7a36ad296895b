import { startMail } from "@/server/mail/run";

// A worker that does nothing but mail, to be killed: `node --import tsx db/testing/post-worker.ts <database> <smtp>`.
const [url = "", smtpUrl = ""] = process.argv.slice(2);
startMail(
  { url },
  {
    ...{ smtpUrl, siteUrl: "http://localhost:3000", secret: "s".repeat(32), perSecond: 1_000 },
    from: { name: null, address: "desk@desk.example" },
  },
);
