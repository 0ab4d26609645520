/** No place for a transaction was free in time; the caller answers 503 with Retry-After. */
export class DatabaseBusy extends Error {
  constructor() {
    super('the database is busy');
  }
}

/** At most `places` pieces of work at once; the others wait in order, each no longer than `patience` milliseconds. */
export class WriterQueue {
  #free: number;
  readonly #patience: number;
  readonly #waiting: Array<() => void> = [];

  constructor(places: number, patience: number) {
    this.#free = places;
    this.#patience = patience;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    await this.#enter();
    try {
      return await work();
    } finally {
      this.#leave();
    }
  }

  async #enter(): Promise<void> {
    if (this.#free > 0) {
      this.#free -= 1;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const start = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(start), 1);
        reject(new DatabaseBusy());
      }, this.#patience);
      this.#waiting.push(start);
    });
  }

  #leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#free += 1;
  }
}
