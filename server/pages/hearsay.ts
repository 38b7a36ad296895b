type Heard = { at: number; concerns: (path: string, tags: readonly string[]) => boolean };

/** What arrived while pages were being made, in the order of things. */
export class Hearsay {
  #order = 0;
  #heard: Heard[] = [];

  /** The place of whatever begins now: what is heard later has a higher one. */
  get now() {
    return this.#order;
  }

  /** `isKept` where something is being made that it may have come too late for. */
  add(concerns: Heard["concerns"], isKept: boolean) {
    this.#order += 1;
    if (isKept) this.#heard.push({ at: this.#order, concerns });
  }

  /** Whether something was heard since `startedAt` that concerns a page. */
  concerns(path: string, tags: readonly string[], startedAt: number): boolean {
    return this.#heard.some((heard) => heard.at > startedAt && heard.concerns(path, tags));
  }

  /** What the oldest of those being made has in it already. */
  forgetUntil(oldest: number) {
    this.#heard = this.#heard.filter((heard) => heard.at > oldest);
  }
}
