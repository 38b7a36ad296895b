import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";

/** Ends a run of the editor's drills with one line: how many words were typed in all of them, and how many of them were lost. */
export default class LastLine implements Reporter {
  private typed = 0;
  private lost = 0;
  private isOurs = false;

  onTestEnd(_test: TestCase, { annotations }: TestResult) {
    for (const { type, description } of annotations) {
      if (type !== "words") continue;
      const [typed = 0, lost = 0] = (description ?? "").split(" ").map(Number);
      this.isOurs = true;
      this.typed += typed;
      this.lost += lost;
    }
  }

  async onExit() {
    if (this.isOurs) console.log(`words typed ${this.typed}, lost ${this.lost}`);
  }

  printsToStdio() {
    return true;
  }
}
