import type http from "node:http";
import type { IncomingHttpHeaders } from "node:http";
import type { Socket } from "node:net";

/** A request in its plainest words: a whole `GET` of a path, whose headers are each named once. */
export type Plain = { method: "GET"; url: string; headers: IncomingHttpHeaders; socket: Socket };
/** The bytes of an answer to what one piece of a connection says, or null where the lane has none. */
type Answer = (words: string, socket: Socket) => Buffer | null;

/** Milliseconds: until the first request, and between two. */
type Limits = { firstMs: number; nextMs: number };

/** Longer, and it is no browser's. */
const LONGEST = 8_192;
const FIRST_LINE = /^GET (\/[a-z0-9/-]*) HTTP\/1\.1$/;
const FIELD = /^([a-z][a-z0-9-]*): ?([\x20-\x7e]*)$/i;
const END = "\r\n\r\n";
/** Of a body, of another protocol, or of a part: matters of Node's parser. */
const NOT_PLAIN = new Set(["content-length", "transfer-encoding", "upgrade", "expect", "te", "trailer", "range", "if-range"]);

/**
 * Answers the commonest request there is, a whole page that is kept, without the costs of a request and a response
 * object. It reads one form of it alone: told in one piece, in the plainest words, one after another. At the first
 * sign of anything else the connection leaves the lane for good, and Node's parser reads it from that very byte on:
 * so no request is read in two ways. Gives back how to end the connections that wait here for a next request.
 */
export function openLane(server: http.Server, answer: Answer, { firstMs, nextMs }: Limits): () => void {
  const [parsed] = server.listeners("connection") as ((socket: Socket) => void)[];
  const here = new Set<Socket>();
  server.removeAllListeners("connection");
  server.on("connection", (socket: Socket) => {
    const onData = (chunk: Buffer) => {
      const bytes = socket.writableNeedDrain ? null : answer(chunk.toString("latin1"), socket);
      if (!bytes) return leave(chunk);
      socket.write(bytes);
      if (socket.timeout !== nextMs) socket.setTimeout(nextMs);
    };
    const end = () => socket.destroy();
    const forget = () => here.delete(socket);
    const leave = (chunk: Buffer) => {
      socket.off("data", onData).off("error", end).off("timeout", end).off("end", end).off("close", forget).setTimeout(0).pause();
      forget();
      parsed?.call(server, socket);
      socket.unshift(chunk);
      process.nextTick(() => socket.resume());
    };
    here.add(socket);
    socket.setTimeout(firstMs);
    socket.on("data", onData).on("error", end).on("timeout", end).on("end", end).on("close", forget);
  });
  return () => {
    for (const socket of here) if (socket.writableLength === 0) socket.destroy();
  };
}

/** What one piece of a connection says, where it is one whole request in the plainest words. */
export function plainIn(words: string, socket: Socket): Plain | null {
  if (words.length > LONGEST || words.indexOf(END) !== words.length - END.length) return null;
  const lines = words.slice(0, -END.length).split("\r\n");
  const url = FIRST_LINE.exec(lines[0] ?? "")?.[1];
  if (url === undefined) return null;
  const headers: Record<string, string> = {};
  for (let n = 1; n < lines.length; n++) {
    const [, name = "", value = ""] = FIELD.exec(lines[n] ?? "") ?? [];
    const known = name.toLowerCase();
    if (known === "" || known in headers || NOT_PLAIN.has(known)) return null;
    if (known === "connection" && value.toLowerCase() !== "keep-alive") return null;
    headers[known] = value.trim();
  }
  return { method: "GET", url, headers, socket };
}
