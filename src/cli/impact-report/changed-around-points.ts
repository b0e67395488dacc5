import type { Comparison } from '../../domain/impact/comparison.ts';
import { differenceOf } from '../../domain/impact/difference/programme-difference.ts';
import type { Day } from '../../domain/time/day.ts';
import { itemEventsInWords } from '../../wording/difference/item-difference-in-words.ts';
import { exceptionDifferenceInWords } from '../../wording/difference/policies/exception-difference-in-words.ts';
import { courseWords } from '../../wording/impact/course-words.ts';
import type { Point } from '../../wording/point.ts';
import type { Voice } from '../../wording/voice.ts';

/** What a draft says differently of exams and certifications that rules name, and of what the programme grants to many. */
export function changedAroundPoints({ before, after }: Comparison, day: Day, voice: Voice): readonly Point[] {
  if (before.items === after.items && before.exceptions === after.exceptions) return [];
  const { items, exceptions } = differenceOf({ programme: before, on: day }, { programme: after, on: day });
  // Which rules begin or cease to name an item is told with the rules.
  const told = items.flatMap(({ item, events }) => {
    const own = events.filter(({ kind }) => kind !== 'first-named' && kind !== 'no-longer-named');
    return own.length === 0 ? [] : [{ text: `${voice.itemInList(item)}: ${itemEventsInWords(own, voice)}` }];
  });
  return [
    ...exceptions.map((one) => exceptionDifferenceInWords(one, voice)),
    ...(told.length === 0 ? [] : [{ text: courseWords[voice.language].items, below: told }]),
  ];
}
