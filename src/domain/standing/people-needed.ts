import { type Amount, amountsBelow } from '../catalogue/amount.ts';
import type { Clause } from '../catalogue/clause.ts';
import type { Finding, PersonId } from './finding.ts';
import { judge } from './judge.ts';
import type { ClauseOf } from './judged.ts';
import { peopleInFinding } from './people-in-finding.ts';
import { asIfLeft, type Situation } from './situation.ts';

/** Whose leaving, alone, would break a level that is met. */
export function peopleNeeded(clause: Clause, finding: Finding, situation: Situation): readonly PersonId[] {
  const isMet = metWithout(clause, finding, situation);
  return peopleInFinding(finding).filter((person) => !isMet(person));
}

type MetWithout = (person: PersonId) => boolean;

/** Tells whether a clause would be met without a person; it is judged anew only where the finding does not say. */
function metWithout(clause: Clause, finding: Finding, situation: Situation): MetWithout {
  const asFound = () => finding.verdict === 'met';
  const asJudged = (person: PersonId) => judge(clause, asIfLeft(situation, person)).verdict === 'met';
  switch (clause.kind) {
    case 'n-of': {
      if (finding.kind !== 'n-of') return asJudged;
      const inner = clause.clauses.map((below, index) =>
        metWithout(below, finding.findings[index] as Finding, situation),
      );
      return (person) => inner.filter((isMet) => isMet(person)).length >= clause.n;
    }
    case 'team':
      return finding.kind === 'team' && hasFixedNumbers(clause) ? teamWithout(finding, asJudged) : asJudged;
    case 'compare':
      return mayCountPeople(clause.amount) || clause.bounds.some(({ limit }) => mayCountPeople(limit))
        ? asJudged
        : asFound;
    case 'holds':
      return asFound;
    case 'score':
    case 'best':
    case 'meets':
    case 'evidence':
    case 'during':
    case 'per':
    case 'by':
    case 'every-terms':
    case 'open':
      return asJudged;
    default:
      return clause satisfies never;
  }
}

/** A classification may ask for people, too. */
const mayCountPeople = (amount: Amount): boolean =>
  amount.kind === 'people' ||
  amount.kind === 'holdings' ||
  amount.kind === 'by' ||
  amountsBelow(amount).some(mayCountPeople);

const hasFixedNumbers = ({ slots }: ClauseOf<'team'>): boolean =>
  slots.every((slot) => [slot, ...slot.ofWhich].every(({ people }) => people.kind === 'number'));

type TeamFinding = Extract<Finding, { kind: 'team' }>;

/** Whoever is not counted in a team can leave it, and so can whoever another could stand in for. */
function teamWithout({ verdict, slots }: TeamFinding, asJudged: MetWithout): MetWithout {
  if (verdict !== 'met') return () => false;
  const counted = new Set(slots.flatMap((slot) => slot.counted));
  const isSpare = (person: PersonId) =>
    slots
      .filter((slot) => slot.counted.includes(person))
      .every(({ holders, ofWhich }) => {
        const filling = ofWhich.filter((subset) => subset.holders.includes(person));
        return holders.some(
          (other) => !counted.has(other) && filling.every((subset) => subset.holders.includes(other)),
        );
      });
  // With one kind of place everybody who could fill it is counted already; with several, people could change places.
  const isPlain = slots.length === 1 && slots[0]?.ofWhich.length === 0;
  return (person) => !counted.has(person) || isSpare(person) || (!isPlain && asJudged(person));
}
