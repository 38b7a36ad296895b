type Waiting = { urgency: number; begin: () => void };

/** A few works at a time: first what is wanted soonest, which is the lowest number; in the order of asking where that is the same. */
export class Turns {
  readonly #waiting = new Map<string, Waiting>();
  #running = 0;

  constructor(private readonly sideBySide: number) {}

  /** Does the work when its turn comes, which is now where a place is free. Nobody waits twice under one name. */
  take<T>(name: string, urgency: number, work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const begin = () =>
        void work()
          .then(resolve, reject)
          .finally(() => this.#giveBack());
      this.#waiting.set(name, { urgency, begin });
      this.#beginNext();
    });
  }

  /** Brings what waits forward; what has begun goes on as it is. */
  hurry(name: string, urgency: number) {
    const waiting = this.#waiting.get(name);
    if (waiting) waiting.urgency = Math.min(waiting.urgency, urgency);
  }

  #giveBack() {
    this.#running -= 1;
    this.#beginNext();
  }

  #beginNext() {
    if (this.#running >= this.sideBySide) return;
    const [next] = [...this.#waiting].sort(([, a], [, b]) => a.urgency - b.urgency);
    if (!next) return;
    const [name, { begin }] = next;
    this.#waiting.delete(name);
    this.#running += 1;
    begin();
  }
}
