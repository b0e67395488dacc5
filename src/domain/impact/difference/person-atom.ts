import type { RetirementStatement } from '../../catalogue/item.ts';
import { isAtLeast, type Verification } from '../../catalogue/verification.ts';
import type { Day } from '../../time/day.ts';
import type { Duration } from '../../time/duration.ts';
import type { Brings } from './formula.ts';

/** Until when an item is accepted: by the rule's own day, and by what was said of the item's end. */
export interface Acceptance {
  readonly countsUntil?: Day;
  /** What was said of the item's end, oldest first, as far as it limits what counts. */
  readonly statements: readonly Limiting[];
}

type Limiting = Pick<RetirementStatement, 'stated' | 'acceptedUntil' | 'earnedBy'>;

/** The smallest things that can be true of one person for whom a place is meant. */
export type PersonAtom = { readonly key: string } & (
  | {
      readonly kind: 'credential';
      readonly item: string;
      readonly acceptance: Acceptance;
      readonly earnedBy?: Day;
      readonly earnedWithin?: Duration;
      readonly verification: Verification;
    }
  /** The day is one on which the item is still accepted; a fact of the day, and not of the person. */
  | { readonly kind: 'accepted'; readonly item: string; readonly acceptance: Acceptance }
  /** Belongs to the partner, as one of these types where any are named. */
  | { readonly kind: 'belongs'; readonly types?: readonly string[] }
  /** Fills a place of this role; of no role where none is named. */
  | { readonly kind: 'role'; readonly role?: string }
  /** Is used up by the counting policy. */
  | { readonly kind: 'used' }
);

type AtomOf<Kind extends PersonAtom['kind']> = Extract<PersonAtom, { kind: Kind }>;

/** Whether a person of whom all of this is true is also one of whom `wanted` is. */
export const personBrings: Brings<PersonAtom> = (term, wanted) => term.some((one) => atomImplies(one, wanted));

/** Whether what `a` says brings with it what `b` says, for every person and day. */
function atomImplies(a: PersonAtom, b: PersonAtom): boolean {
  if (a.key === b.key) return true;
  switch (b.kind) {
    case 'credential':
      return a.kind === 'credential' && credentialImplies(a, b);
    case 'accepted':
      // Who holds an item that counts today does so on a day on which it is accepted.
      return (
        (a.kind === 'accepted' || a.kind === 'credential') &&
        a.item === b.item &&
        acceptanceImplies(a.acceptance, b.acceptance)
      );
    case 'belongs': {
      if (a.kind !== 'belongs') return false;
      const { types } = b;
      return types === undefined || (a.types?.every((type) => types.includes(type)) ?? false);
    }
    case 'role':
    case 'used':
      return false;
    default:
      return b satisfies never;
  }
}

const credentialImplies = (a: AtomOf<'credential'>, b: AtomOf<'credential'>): boolean =>
  a.item === b.item &&
  acceptanceImplies(a.acceptance, b.acceptance) &&
  (b.earnedBy === undefined || (a.earnedBy !== undefined && a.earnedBy <= b.earnedBy)) &&
  (b.earnedWithin === undefined || (a.earnedWithin !== undefined && isNoLonger(a.earnedWithin, b.earnedWithin))) &&
  isAtLeast(a.verification, b.verification);

function acceptanceImplies(a: Acceptance, b: Acceptance): boolean {
  if (b.countsUntil !== undefined && (a.countsUntil === undefined || a.countsUntil > b.countsUntil)) return false;
  // Whatever is known when, the first has to end no later than the second.
  const moments = [undefined, ...[...a.statements, ...b.statements].map((one) => one.stated)];
  return moments.every((moment) => {
    const [first, second] = [statementAt(a.statements, moment), statementAt(b.statements, moment)];
    const own = earliest(a.countsUntil, first?.acceptedUntil);
    return endsNoLater(own, second?.acceptedUntil) && endsNoLater(first?.earnedBy, second?.earnedBy);
  });
}

const statementAt = (statements: readonly Limiting[], moment: Day | undefined): Limiting | undefined =>
  statements.findLast((one) => one.stated === undefined || (moment !== undefined && one.stated <= moment));

const earliest = (a: Day | undefined, b: Day | undefined): Day | undefined =>
  a !== undefined && b !== undefined ? (a < b ? a : b) : (a ?? b);

const endsNoLater = (a: Day | undefined, b: Day | undefined): boolean => b === undefined || (a !== undefined && a <= b);

/** Months and days are never compared: a month has no length of its own. */
export function isNoLonger(a: Duration, b: Duration): boolean {
  if ('months' in a) return 'months' in b && a.months <= b.months;
  return 'days' in b && a.days <= b.days;
}

/** What was said of the end of an item as far as it limits what counts; nothing where no statement does. */
export function limitingStatements(statements: readonly RetirementStatement[]): readonly Limiting[] {
  if (!statements.some((one) => one.acceptedUntil !== undefined || one.earnedBy !== undefined)) return [];
  return statements.map(({ stated, acceptedUntil, earnedBy }) => ({
    ...(stated !== undefined && { stated }),
    ...(acceptedUntil !== undefined && { acceptedUntil }),
    ...(earnedBy !== undefined && { earnedBy }),
  }));
}
