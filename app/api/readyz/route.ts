import { connection } from "next/server";
import { readiness } from "@/app/_server/readiness";

/** Whether requests should come here: 503 and a reason while stopping, without the database, or with an older schema. */
export async function GET(): Promise<Response> {
  await connection();
  const reason = await readiness();
  return reason ? Response.json({ status: "unready", reason }, { status: 503 }) : Response.json({ status: "ready" });
}
