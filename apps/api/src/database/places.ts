/** No place in the database was free in time; the caller answers 503 with Retry-After. */
export class DatabaseBusy extends Error {
  constructor() {
    super('the database is busy');
  }
}

/** So long anybody waits for a place. */
export const PATIENCE_MS = 2000;

/** At most `places` pieces of work at once; the others wait in order, each no longer than `patience` milliseconds. */
export class Places {
  #free: number;
  readonly #patience: number;
  readonly #waiting: Array<() => void> = [];

  constructor(places: number, patience: number) {
    this.#free = places;
    this.#patience = patience;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else await this.#turn();
    try {
      return await work();
    } finally {
      this.#leave();
    }
  }

  #turn(): Promise<void> {
    return new Promise<void>((resolve, reject) => {
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
