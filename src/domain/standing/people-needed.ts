import { type Amount, amountsBelow } from '../catalogue/amount.ts';
import type { Clause } from '../catalogue/clause.ts';
import type { Finding, PersonId } from './finding.ts';
import { judge } from './judge.ts';
import type { ClauseOf } from './judged.ts';
import { peopleInFinding } from './people-in-finding.ts';
import { asIfLeft, type Situation } from './situation.ts';

/** Whose leaving, alone, would break a level that is met. */
export const peopleNeeded = (clause: Clause, finding: Finding, situation: Situation): readonly PersonId[] =>
  peopleInFinding(finding).filter((person) => !isMetWithout(person, clause, finding, situation));

/** Only clauses of which the finding does not tell are judged anew. */
function isMetWithout(person: PersonId, clause: Clause, finding: Finding, situation: Situation): boolean {
  if (clause.kind === 'n-of' && finding.kind === 'n-of') {
    const met = clause.clauses.filter((below, index) =>
      isMetWithout(person, below, finding.findings[index] as Finding, situation),
    );
    return met.length >= clause.n;
  }
  return toldByFinding(person, clause, finding) ?? judge(clause, asIfLeft(situation, person)).verdict === 'met';
}

/** Would the clause be met without the person? `undefined` where what was found does not tell. */
function toldByFinding(person: PersonId, clause: Clause, finding: Finding): boolean | undefined {
  switch (clause.kind) {
    case 'holds':
      return finding.verdict === 'met';
    case 'compare':
      return [clause.amount, ...clause.bounds.map((bound) => bound.limit)].some(mayCountPeople)
        ? undefined
        : finding.verdict === 'met';
    case 'team':
      return finding.kind === 'team' && hasFixedNumbers(clause) ? teamWithout(person, finding) : undefined;
    case 'n-of':
    case 'score':
    case 'best':
    case 'meets':
    case 'evidence':
    case 'during':
    case 'per':
    case 'by':
    case 'every-terms':
    case 'open':
      return undefined;
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
function teamWithout(person: PersonId, { verdict, slots }: TeamFinding): boolean | undefined {
  if (verdict !== 'met') return false;
  const isCounted = (one: PersonId) => slots.some((slot) => slot.counted.includes(one));
  const isSpare = slots
    .filter((slot) => slot.counted.includes(person))
    .every(({ holders, ofWhich }) => {
      const filling = ofWhich.filter((subset) => subset.holders.includes(person));
      return holders.some((other) => !isCounted(other) && filling.every((subset) => subset.holders.includes(other)));
    });
  if (isSpare) return true;
  // With one kind of place everybody who could fill it is counted already; with several, people could change places.
  return slots.length === 1 && slots[0]?.ofWhich.length === 0 ? false : undefined;
}
