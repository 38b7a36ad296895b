/** Something a person can put right: shown as one line that says what is wrong and what to do, never as a stack trace. */
export class CannotStart extends Error {
  constructor(what: string, remedy: string) {
    super(`${what} ${remedy}`);
    this.name = "CannotStart";
  }
}
