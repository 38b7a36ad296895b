import { EnvironmentFault } from "@/app/_server/env";
import { faultOf, log } from "@/app/_server/log";
import { CannotStart } from "./cannot-start";

/** Says why a start did not come about: what a person can put right in a line, a fault of ours to the log. */
export function sayWhy(error: unknown) {
  if (error instanceof CannotStart) return complain(error.message);
  if (error instanceof EnvironmentFault) return error.lines.forEach(complain);
  log.error({ event: "start_failed", where: "start", ...faultOf(error) });
  complain(
    "Showdesk could not start because of a fault of its own; the line above says where. `npm run cli -- doctor` looks at the surroundings.",
  );
}

const complain = (line: string) => void process.stderr.write(`${line}\n`);
