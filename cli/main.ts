import { defineCommand, runMain } from "citty";

/** `npm run cli -- <command>`: for whoever keeps the house. Each command is loaded when it is asked for. */
await runMain(
  defineCommand({
    meta: { name: "npm run cli --", description: "Showdesk's commands for whoever keeps the house" },
    subCommands: {
      doctor: () => import("./doctor").then((file) => file.doctor),
      import: () => import("./import").then((file) => file.importing),
      migrate: () => import("./migrate").then((file) => file.migrate),
      seed: () => import("./seed").then((file) => file.seed),
      user: () => import("./user").then((file) => file.user),
    },
  }),
);
