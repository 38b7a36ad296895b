import { connection } from "next/server";

/** Whether the process answers; touches nothing else. */
export async function GET(): Promise<Response> {
  await connection(); // or it is prerendered, and green for ever
  return Response.json({ status: "ok" });
}
