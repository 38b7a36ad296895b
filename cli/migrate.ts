import { defineCommand } from "citty";
import { prepareDatabase } from "@/server/prepare";
import { conclude, done, jsonFlag } from "./outcome";

export const migrate = defineCommand({
  meta: { name: "migrate", description: "Brings the database to the schema of this checkout, views and grants included" },
  args: jsonFlag,
  run: ({ args }) =>
    conclude(args.json, async (given, lifecycle) => {
      const { embedded } = await prepareDatabase(given, lifecycle);
      return done(
        { embedded: embedded !== null },
        `The ${embedded ? "embedded database" : "database of DATABASE_URL"} is at the schema of this checkout.`,
      );
    }),
});
