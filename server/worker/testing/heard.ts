import http from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import type { Rules } from "@/app/_server/guarded-fetch";

type Heard = { told: unknown; authorization: string | undefined };

/** Somebody on this machine whom we tell something, who answers with each status in turn, and 200 from then on. */
export async function openEar(...statuses: number[]) {
  const heard: Heard[] = [];
  const server = http.createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      heard.push({ told: JSON.parse(body), authorization: request.headers.authorization });
      response.writeHead(statuses[heard.length - 1] ?? 200).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => void server.close();
  onTestFinished(close);
  const port = String((server.address() as AddressInfo).port);
  const rules: Rules = { scheme: "http:", port, isAllowed: () => true, resolve: async () => [{ address: "127.0.0.1", family: 4 }] };
  return { heard, close, rules, url: `http://ear.example:${port}/` };
}
