import { type Amount, amountsBelow } from '../catalogue/amount.ts';
import type { Clause } from '../catalogue/clause.ts';
import type { Finding, PersonId } from './finding.ts';
import { judge } from './judge.ts';
import type { ClauseOf } from './judged.ts';
import { peopleInFinding } from './people-in-finding.ts';
import { asIfLeft, type Situation } from './situation.ts';
import { nOf, type Verdict } from './verdict.ts';

/** Whose leaving, alone, would break a level that is met. */
export const peopleNeeded = (clause: Clause, finding: Finding, situation: Situation): readonly PersonId[] =>
  peopleInFinding(finding).filter((person) => verdictWithout(person, clause, finding, situation) !== 'met');

/** Only clauses that the leaving could change are judged anew. */
function verdictWithout(person: PersonId, clause: Clause, finding: Finding, situation: Situation): Verdict {
  if (clause.kind === 'n-of' && finding.kind === 'n-of') {
    const verdicts = clause.clauses.map((below, index) =>
      verdictWithout(person, below, finding.findings[index] as Finding, situation),
    );
    return nOf(clause.n, verdicts);
  }
  return staysAsFound(person, clause, finding) ? finding.verdict : judge(clause, asIfLeft(situation, person)).verdict;
}

/** Is it certain, without judging again, that a clause's verdict is the same without the person? */
function staysAsFound(person: PersonId, clause: Clause, finding: Finding): boolean {
  switch (clause.kind) {
    case 'holds':
      return true;
    case 'compare':
      return ![clause.amount, ...clause.bounds.map((bound) => bound.limit)].some(mayCountPeople);
    case 'team':
      return (
        finding.kind === 'team' && finding.verdict === 'met' && hasFixedNumbers(clause) && isSpare(person, finding)
      );
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
      return false;
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

/** Whoever is not counted in a team that is staffed can leave, and so can whoever another could stand in for. */
function isSpare(person: PersonId, { slots }: TeamFinding): boolean {
  const isCounted = (one: PersonId) => slots.some((slot) => slot.counted.includes(one));
  return slots
    .filter((slot) => slot.counted.includes(person))
    .every(({ holders, ofWhich }) => {
      const filling = ofWhich.filter((subset) => subset.holders.includes(person));
      return holders.some((other) => !isCounted(other) && filling.every((subset) => subset.holders.includes(other)));
    });
}
