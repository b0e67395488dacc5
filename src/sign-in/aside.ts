/** Work that no answer waits for. */
export class Aside {
  readonly #failed: (error: unknown) => void;
  readonly #going = new Set<Promise<void>>();

  constructor(failed: (error: unknown) => void) {
    this.#failed = failed;
  }

  do(work: Promise<unknown>): void {
    const going: Promise<void> = work
      .then(() => {}, this.#failed)
      .finally(() => {
        this.#going.delete(going);
      });
    this.#going.add(going);
  }

  async settled(): Promise<void> {
    while (this.#going.size > 0) await Promise.all(this.#going);
  }
}
