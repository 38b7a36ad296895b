import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

export type Received = { to: string[]; from: string; mail: ParsedMail };
/** What a server says to a recipient instead of taking the message: 450 for later, 550 for never. */
type Judge = (to: string) => 450 | 550 | null;

/** A real SMTP server that keeps what it took. It thinks before it takes a recipient, and again before it says that it took the message. */
export async function openMailbox(judge: Judge = () => null, port = 0, thinkMs = 0) {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    closeTimeout: 200,
    onRcptTo: ({ address }, _session, done) => {
      const code = judge(address);
      setTimeout(() => done(code === null ? null : Object.assign(new Error("no"), { responseCode: code })), thinkMs);
    },
    onData: (stream, { envelope }, done) => {
      simpleParser(stream).then((mail) => {
        const from = envelope.mailFrom === false ? "" : envelope.mailFrom.address;
        received.push({ mail, from, to: envelope.rcptTo.map(({ address }) => address) });
        setTimeout(done, thinkMs);
      }, done);
    },
  });
  server.on("error", () => {}); // a client that is killed in mid-sentence
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const at = (server.server.address() as AddressInfo).port;
  return { received, port: at, url: `smtp://127.0.0.1:${at}`, close: () => new Promise<void>((resolve) => server.close(() => resolve())) };
}
