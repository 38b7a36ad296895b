import { defineCommand } from "citty";
import { connectPatient } from "@/db/connect";
import { isEmpty } from "@/db/upkeep";
import { ensureDemo } from "@/server/demo";
import { type Prepared, prepareDatabase } from "@/server/prepare";
import { conclude, done, jsonFlag, refused } from "./outcome";

export const seed = defineCommand({
  meta: { name: "seed", description: "Fills an empty database with the demo newsroom" },
  args: jsonFlag,
  run: ({ args }) =>
    conclude(args.json, async (given, lifecycle) => {
      const prepared = await prepareDatabase(given, lifecycle);
      if (!(await isBlank(prepared))) return refused("The database holds a newsroom already. The demo is made in an empty one only.");
      const demo = await ensureDemo({ ...given, SEED: "demo" }, prepared);
      const signIns = demo?.signIns ?? [];
      return done(
        { signIns },
        "The demo newsroom is ready.",
        ...signIns.map(({ role, email, password }) => `  ${role.padEnd(6)}  ${email}  ${password}`),
      );
    }),
});

async function isBlank({ url }: Prepared): Promise<boolean> {
  const pool = connectPatient(url, 1);
  try {
    return await isEmpty(pool.db);
  } finally {
    await pool.close();
  }
}
