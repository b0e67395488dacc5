import type { Claim } from '../../membership/facts.ts';
import { type Effect, effects } from '../effect.ts';
import type { Moment } from '../moments.ts';

/** A level that the change touches for one partner, without reasons. */
export interface TouchedLevel {
  readonly claim: Claim;
  readonly effect: Effect;
  readonly held: boolean;
  readonly on: Moment['on'];
  readonly moment: Moment;
}

/** The effects on all partners, a number for each partner and level; who holds a level, and from when the change binds it. */
export class Touched {
  readonly #claims: readonly Claim[];
  readonly #held: Uint8Array;
  /** 0: not touched; else the position of the effect and 1. */
  readonly #effects: Uint8Array;
  readonly #moments = new Map<number, Moment>();
  readonly #momentsOfNewcomers = new Map<number, Moment>();
  readonly #handedOver: Uint8Array;

  constructor(partners: number, claims: readonly Claim[]) {
    this.#claims = claims;
    this.#held = new Uint8Array(partners * claims.length);
    this.#effects = new Uint8Array(partners * claims.length);
    this.#handedOver = new Uint8Array(partners);
  }

  /** Leaves a partner to be judged one by one, for all levels. */
  handOver(partner: number): void {
    this.#handedOver[partner] = 1;
  }

  isHandedOver(partner: number): boolean {
    return this.#handedOver[partner] === 1;
  }

  get handedOver(): number {
    return this.#handedOver.reduce((sum, one) => sum + one, 0);
  }

  hold(partner: number, claim: number): void {
    this.#held[this.#at(partner, claim)] = 1;
  }

  isHeld(partner: number, claim: number): boolean {
    return this.#held[this.#at(partner, claim)] === 1;
  }

  isTouched(partner: number, claim: number): boolean {
    return this.#effects[this.#at(partner, claim)] !== 0;
  }

  touchHolder(partner: number, claim: number, effect: Effect, moment: Moment): void {
    this.#effects[this.#at(partner, claim)] = effects.indexOf(effect) + 1;
    this.#moments.set(this.#at(partner, claim), moment);
  }

  touchNewcomer(partner: number, claim: number, effect: Effect, moment: Moment): void {
    const at = this.#at(partner, claim);
    this.#effects[at] = effects.indexOf(effect) + 1;
    // Nearly always the same moment for all who do not hold the level.
    const usual = this.#momentsOfNewcomers.get(claim);
    if (!usual) this.#momentsOfNewcomers.set(claim, moment);
    else if (usual !== moment) this.#moments.set(at, moment);
  }

  levelsOf(partner: number): readonly TouchedLevel[] {
    const levels: TouchedLevel[] = [];
    for (let index = 0; index < this.#claims.length; index++) {
      const at = this.#at(partner, index);
      // Most partners are touched at no level: this is asked of every one.
      if (this.#effects[at] === 0) continue;
      const effect = effects[(this.#effects[at] as number) - 1] as Effect;
      const moment = (this.#moments.get(at) ?? this.#momentsOfNewcomers.get(index)) as Moment;
      levels.push({ claim: this.#claims[index] as Claim, effect, held: this.#held[at] === 1, on: moment.on, moment });
    }
    return levels;
  }

  #at(partner: number, claim: number): number {
    return partner * this.#claims.length + claim;
  }
}
