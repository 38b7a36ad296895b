import { defineCommand } from "citty";
import type { GivenEnv } from "@/app/_server/env";
import { lookAtDatabase } from "./doctor/database";
import { lookAtFiles } from "./doctor/files";
import type { Finding } from "./doctor/finding";
import { lookAtBrowser, lookAtNode, lookAtPackages } from "./doctor/machine";
import { lookAtPort } from "./doctor/network";
import { conclude, jsonFlag } from "./outcome";

const MARK = { fine: "ok   ", note: "note ", wrong: "wrong" };

export const doctor = defineCommand({
  meta: { name: "doctor", description: "Looks at everything a start needs, and changes nothing" },
  args: jsonFlag,
  run: ({ args }) =>
    conclude(args.json, async (given) => {
      const findings = await examine(given);
      const wrongs = findings.filter((finding) => finding.state === "wrong").length;
      const sum = wrongs === 0 ? "Nothing stands in the way of a start." : `${wrongs} to put right.`;
      return { isOk: wrongs === 0, data: { findings }, lines: [...findings.flatMap(linesOf), "", sum] };
    }),
});

const examine = async (given: GivenEnv): Promise<Finding[]> => [
  lookAtNode(),
  ...(await lookAtPackages(given.DATABASE_URL === undefined)),
  ...lookAtFiles(given),
  await lookAtPort(given),
  ...(await lookAtDatabase(given)),
  lookAtBrowser(),
];

const linesOf = ({ name, state, says, remedy }: Finding): string[] => [
  `${MARK[state]}  ${name.padEnd(15)} ${says}`,
  ...(remedy ? [`${" ".repeat(23)}${remedy}`] : []),
];
