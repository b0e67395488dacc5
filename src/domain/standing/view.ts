import type { Condition } from '../catalogue/condition.ts';
import type { Programme } from '../catalogue/programme.ts';
import { isAtLeast, strongest, type Verification } from '../catalogue/verification.ts';
import { type Bits, intersection, noBits, setBit, union, without } from '../credentials/bits.ts';
import { bothSides, Credentials, type Holders } from '../credentials/holders.ts';
import {
  type Affiliation,
  type Evidence,
  type Facts,
  isKnownAt,
  type Measurement,
  type Person,
  type StatusHeld,
} from '../membership/facts.ts';
import type { Day } from '../time/day.ts';
import { dayOfInstant, type Instant } from '../time/instant.ts';
import type { Period } from '../time/period.ts';

/** Only what belongs to one country or location. */
export interface Scope {
  readonly kind: 'country' | 'location';
  readonly place: string;
}

/** One thing asked of a person: a condition, and who may fulfil it. */
export interface Test {
  readonly condition: Condition;
  readonly who?: readonly string[];
  readonly verification?: Verification;
  readonly withGrants?: boolean;
  /** Only people who belong to this place. */
  readonly scope?: Scope;
}

/** The facts of a partner as they are on one day, known at one moment, in one place or everywhere. */
export class View {
  readonly programme: Programme;
  readonly facts: Facts;
  readonly day: Day;
  /** The days on which somebody can still do what is to count on the day: usually that day alone. */
  readonly timeToAct: Period;
  readonly knownAt: Instant;
  readonly knownOn: Day;
  readonly scope: Scope | undefined;
  /** Those who belong to the partner on the day, by id; then the company's own grants, each as a holder without a name. */
  readonly people: readonly Person[];
  readonly credentials: Credentials;
  readonly #nobody: Bits;
  readonly #everybody: Bits;
  #employed: Bits;
  #withGrants: Bits;
  readonly #byType = new Map<string, Bits>();
  readonly #eligible = new Map<Condition, Holders>();

  constructor(
    programme: Programme,
    facts: Facts,
    day: Day,
    knownAt: Instant,
    scope?: Scope,
    base?: View,
    timeToAct: Period = { from: day, to: day },
  ) {
    this.programme = programme;
    this.facts = facts;
    this.day = day;
    this.knownAt = knownAt;
    this.knownOn = dayOfInstant(knownAt);
    this.scope = scope;
    this.timeToAct = timeToAct;
    if (base) {
      this.people = base.people;
      this.credentials = base.credentials;
      this.#nobody = base.#nobody;
      this.#everybody = base.#everybody;
      this.#employed = base.#employed;
      this.#withGrants = base.#withGrants;
      return;
    }
    const present = facts.people.filter((person) => person.affiliations.some((one) => this.#isPresent(one)));
    const grants = scope ? [] : this.#grantHolders();
    this.people = [...present.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)), ...grants];
    this.credentials = new Credentials(this.people, programme.items, day, knownAt);
    this.#nobody = noBits(this.people.length);
    this.#everybody = this.credentials.everybody();
    this.#employed = this.#everybody;
    if (grants.length > 0) {
      this.#employed = this.#nobody.slice();
      for (let person = 0; person < present.length; person++) setBit(this.#employed, person);
    }
    this.#withGrants = this.#everybody;
  }

  /** The same partner on the same day as if one person had left. */
  without(person: string): View {
    const view = new View(this.programme, this.facts, this.day, this.knownAt, this.scope, this, this.timeToAct);
    const index = this.people.findIndex((one) => one.id === person);
    if (index >= 0) {
      const left = this.#nobody.slice();
      setBit(left, index);
      view.#employed = without(this.#employed, left);
      view.#withGrants = without(this.#withGrants, left);
    }
    return view;
  }

  /** The same partner on the same day, where people can act from an earlier day on. */
  actingFrom(from: Day): View {
    if (from >= this.timeToAct.from) return this;
    return new View(this.programme, this.facts, this.day, this.knownAt, this.scope, this, { from, to: this.day });
  }

  /** Who passes a test. */
  eligible(test: Test): Holders {
    const plain = test.who === undefined && test.verification === undefined && !test.withGrants && !test.scope;
    const known = plain ? this.#eligible.get(test.condition) : undefined;
    if (known) return known;
    const holders = this.credentials.holders(test.condition, strongest(test.verification, this.programme.verification));
    const asked = this.askable(test);
    const eligible =
      asked === this.#everybody ? holders : bothSides([holders], ([set]) => intersection(set as Bits, asked));
    if (plain) this.#eligible.set(test.condition, eligible);
    return eligible;
  }

  /** Who may be asked at all: people of the right affiliation, and grants where the rule admits them. */
  askable({ who, withGrants, scope }: Pick<Test, 'who' | 'withGrants' | 'scope'>): Bits {
    if (scope) return intersection(this.askable({ ...(who && { who }) }), this.#within(scope));
    if (who === undefined) return withGrants ? this.#withGrants : this.#employed;
    return intersection(who.map((type) => this.#ofType(type)).reduce(union, this.#nobody), this.#employed);
  }

  /** The countries or locations in which somebody belongs to the partner on the day. */
  places(kind: Scope['kind']): readonly string[] {
    const present = this.people.flatMap((person) => person.affiliations.filter((one) => this.#isPresent(one)));
    return [...new Set(present.flatMap((one) => one[kind] ?? []))].sort();
  }

  measurements(metric: string): readonly Measurement[] {
    return (this.facts.metrics.get(metric) ?? []).filter((one) => isKnownAt(one, this.knownAt) && this.#inScope(one));
  }

  evidence(kind: string): readonly Evidence[] {
    return this.facts.evidence.filter(
      (one) =>
        one.kind === kind &&
        isKnownAt(one, this.knownAt) &&
        this.#inScope(one) &&
        isAtLeast(one.verification, this.programme.verification),
    );
  }

  /** Statuses of one name that are known, whatever their days; those of one country only count there. */
  statuses(status: string): readonly StatusHeld[] {
    return this.facts.statuses.filter((one) => one.status === status && isKnownAt(one, this.knownAt));
  }

  #isPresent(affiliation: Affiliation): boolean {
    return (
      affiliation.from <= this.day &&
      this.day <= affiliation.to &&
      isKnownAt(affiliation, this.knownAt) &&
      this.#inScope(affiliation)
    );
  }

  #inScope(fact: { readonly country?: string; readonly location?: string }): boolean {
    return this.scope === undefined || fact[this.scope.kind] === this.scope.place;
  }

  #ofType(type: string): Bits {
    let bits = this.#byType.get(type);
    if (!bits) {
      bits = this.#nobody.slice();
      for (const [index, person] of this.people.entries())
        if (person.affiliations.some((one) => one.type === type && this.#isPresent(one))) setBit(bits, index);
      this.#byType.set(type, bits);
    }
    return bits;
  }

  #within({ kind, place }: Scope): Bits {
    const bits = this.#nobody.slice();
    for (const [index, person] of this.people.entries())
      if (person.affiliations.some((one) => one[kind] === place && this.#isPresent(one))) setBit(bits, index);
    return bits;
  }

  #grantHolders(): Person[] {
    const known = this.facts.grants.filter((grant) => isKnownAt(grant, this.knownAt));
    return known.flatMap(({ item, origin, from, to, count, knownFrom, knownTo }) =>
      Array.from({ length: count }, (_, index) => ({
        id: `grant:${origin}${count > 1 ? `#${index + 1}` : ''}`,
        affiliations: [],
        credentials: [
          {
            item,
            earned: from,
            validThrough: to,
            verification: 'verified' as const,
            state: 'confirmed' as const,
            knownFrom,
            knownTo,
          },
        ],
      })),
    );
  }
}
