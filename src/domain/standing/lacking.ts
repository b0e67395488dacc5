import type { ItemCondition } from '../catalogue/condition.ts';
import { isIssuedForPath } from '../catalogue/item.ts';
import type { Programme } from '../catalogue/programme.ts';
import { members } from '../credentials/bits.ts';
import { remembered } from '../credentials/remembered.ts';
import type { Day } from '../time/day.ts';
import { isSamePeriod, type Period } from '../time/period.ts';
import { type Bundle, itemsLeadingTo, jointCompletions } from './completion.ts';
import { isHeldSince } from './held-since.ts';
import { lastIssued } from './last-issued.ts';
import type { Test, View } from './view.ts';

/**
 * The shortest way to pass all the tests, for each person by position and, without one, for somebody who holds nothing;
 * none where it cannot be done. People who hold the same of what matters lack the same, at every partner.
 */
export function lackingFor(tests: readonly Test[], view: View): (person?: number) => Bundle | undefined {
  const holdings = holdingsThatMatter(tests, view);
  const bundles = knownOn(tests, view);
  const [newcomer] = remembered(bundles, '', () => jointCompletions(tests, undefined, view));
  return (person) => {
    const held = person === undefined ? '' : (holdings[person] as string);
    return held === '' ? newcomer : remembered(bundles, held, () => jointCompletions(tests, person, view))[0];
  };
}

/** By person, which of the items that the tests name, or that lead to one they name, the person holds. */
function holdingsThatMatter(tests: readonly Test[], view: View): readonly string[] {
  const holdings = new Array<string>(view.people.length).fill('');
  let number = 0;
  const note = (asked: Test) => {
    number++;
    for (const person of members(view.eligible(asked).sure)) holdings[person] += `${number} `;
  };
  for (const { condition, verification } of tests) {
    for (const item of itemsLeadingTo(condition, view)) {
      note({ condition: item });
      if (verification) note({ condition: item, verification });
    }
    const leading = itemsLeadingTo(condition, view);
    for (const { item } of leading) noteWhatIsNotUsedUp(item, leading, verification, view, holdings);
  }
  return holdings;
}

/** By person, what was earned after a certification that expires was issued last, if it was: the rest has been used up (completion.ts). */
function noteWhatIsNotUsedUp(
  certification: string,
  leading: readonly ItemCondition[],
  verification: Test['verification'],
  view: View,
  holdings: string[],
): void {
  const item = view.programme.items.get(certification);
  if (!item || !isIssuedForPath(item)) return;
  for (const [index, person] of view.people.entries()) {
    const last = lastIssued(certification, person, view);
    if (!last || holdings[index] === '') continue;
    const kept = leading.flatMap((one, place) =>
      isHeldSince(last.earned, one, verification, person, view) ? [place] : [],
    );
    holdings[index] += `${certification} ${kept.join()} `;
  }
}

interface Known {
  readonly programme: Programme;
  readonly timeToAct: Period;
  readonly knownOn: Day;
  readonly bundles: Map<string, readonly Bundle[]>;
}

/** What was found last for these very tests; a day of many partners would hold too many different people otherwise. */
const lastKnown = new WeakMap<readonly Test[], Known>();
const mostKnown = 2_000;

function knownOn(tests: readonly Test[], { programme, timeToAct, knownOn: known }: View): Known['bundles'] {
  const last = lastKnown.get(tests);
  const isSame = last?.programme === programme && isSamePeriod(last.timeToAct, timeToAct) && last.knownOn === known;
  if (isSame && last.bundles.size < mostKnown) return last.bundles;
  const bundles: Known['bundles'] = new Map();
  lastKnown.set(tests, { programme, timeToAct, knownOn: known, bundles });
  return bundles;
}
