import type { Clause, Slot } from '../../catalogue/clause.ts';
import { itemsOf } from '../../catalogue/condition.ts';
import type { ClauseOf } from '../../standing/judged.ts';
import { type Step, step } from './clause-change.ts';
import { listOf } from './clause-lists.ts';
import { shareInCommon } from './matching-parts.ts';
import { formOf } from './same-meaning.ts';
import { teamSteps } from './team-steps.ts';

interface Shared {
  readonly steps: readonly Step[];
  readonly old: readonly Clause[];
  readonly text: readonly Clause[];
}

/**
 * "2 and 2 others" that became "2 and 2, the same or others", or the other way round: told as what it is, and the kinds of
 * people compared one by one. What belongs to it is left out of the lists.
 */
export function sharingBetween(old: readonly Clause[], text: readonly Clause[]): Shared {
  for (const [some, others, after] of [
    [old, text, 'same'],
    [text, old, 'distinct'],
  ] as const) {
    for (const team of some) {
      if (team.kind !== 'team' || team.slots.length < 2 || others.some((one) => formOf(one) === formOf(team))) continue;
      const single = singlesFor(team, others);
      if (!single) continue;
      const alone = team.slots.map((slot) => aloneIn(team, slot));
      const shared = listOf(alone, 'all', team);
      const rest = others.filter((one) => !(single as readonly Clause[]).includes(one));
      const change = { kind: 'sharing', slots: team.slots, after } as const;
      const sharing = after === 'same' ? step(change, team, shared) : step(change, shared, team);
      const inner = alone.flatMap((one, index) => {
        const other = single[index] as ClauseOf<'team'>;
        return after === 'same' ? teamSteps(one, other) : teamSteps(other, one);
      });
      const left = some.filter((one) => one !== team);
      return { steps: [sharing, ...inner], old: after === 'same' ? left : rest, text: after === 'same' ? rest : left };
    }
  }
  return { steps: [], old, text };
}

const aloneIn = (team: ClauseOf<'team'>, slot: Slot): ClauseOf<'team'> => ({ ...team, slots: [slot] });

/** For every slot of a team another clause about such people; `undefined` where one has none. */
function singlesFor(team: ClauseOf<'team'>, others: readonly Clause[]): readonly ClauseOf<'team'>[] | undefined {
  const left = others.filter((one) => one.kind === 'team').filter((one) => one.slots.length === 1);
  const found = team.slots.map((slot) => {
    const about = itemsOf(slot.condition);
    const like = left.find((one) => shareInCommon(about, itemsOf(one.slots[0]?.condition ?? slot.condition)) >= 0.5);
    if (like) left.splice(left.indexOf(like), 1);
    return like;
  });
  return found.every((one) => one !== undefined) ? found : undefined;
}
