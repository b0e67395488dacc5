/** So many tries, which come back evenly over a time. */
export interface Rate {
  readonly tries: number;
  readonly minutes: number;
}

/**
 * Counts tries by name, in memory that is bounded: of too many names the one that was seen the longest ago is forgotten.
 * A restart forgets all; that is no gain for somebody who cannot cause one.
 */
export class Allowance {
  readonly #rate: Rate;
  readonly #most: number;
  readonly #left = new Map<string, { tries: number; at: number }>();

  constructor(rate: Rate, most = 50_000) {
    this.#rate = rate;
    this.#most = most;
  }

  /** Takes a try. Answers 0, or after how many seconds there is one again. */
  take(name: string, now: number): number {
    const perTry = (this.#rate.minutes * 60_000) / this.#rate.tries;
    const last = this.#left.get(name) ?? { tries: this.#rate.tries, at: now };
    const tries = Math.min(this.#rate.tries, last.tries + Math.max(0, now - last.at) / perTry);
    const allowed = tries >= 1;
    this.#keep(name, { tries: allowed ? tries - 1 : tries, at: now });
    return allowed ? 0 : Math.max(1, Math.ceil(((1 - tries) * perTry) / 1000));
  }

  /** A try that turned out to be rightful does not count. */
  giveBack(name: string): void {
    const last = this.#left.get(name);
    if (last) last.tries = Math.min(this.#rate.tries, last.tries + 1);
  }

  get names(): number {
    return this.#left.size;
  }

  #keep(name: string, left: { tries: number; at: number }): void {
    this.#left.delete(name);
    this.#left.set(name, left);
    if (this.#left.size <= this.#most) return;
    const [oldest] = this.#left.keys();
    if (oldest !== undefined) this.#left.delete(oldest);
  }
}
