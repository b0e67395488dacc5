import type { Plan, PlannedTarget } from '../../domain/planning/planned.ts';
import type { AimedRequest } from '../../wording/planning/plan-in-words.ts';
import { planWords } from '../../wording/planning/plan-words.ts';
import { clauseInWords } from '../../wording/rules/clause-in-words.ts';
import { slotPoint } from '../../wording/rules/team-in-words.ts';
import type { Voice } from '../../wording/voice.ts';
import type { Block } from '../terminal/block.ts';

type CountedPlace = PlannedTarget['counted'][number];

/** Who is counted for which award once the plan is done, place by place. */
export function countedBlocks({ targets }: Plan, request: AimedRequest, voice: Voice): readonly Block[] {
  const words = planWords[voice.language];
  const rows = targets.flatMap(({ counted }, index) => {
    const target = request.targets[index];
    if (!target) return [];
    // In a score the people of several parts are told together; each slot of a team is told by itself.
    const told = Map.groupBy(counted, (place) => (place.clause.kind === 'team' ? place : place.clause));
    const rowsTold = [...told.values()].map((places) => [
      placeOf(places[0] as CountedPlace, voice),
      [...new Set(places.flatMap(({ people }) => people))].map((person) => voice.person(person)).join(', '),
    ]);
    // Where a requirement asks for another one, both may ask for the same of the same people.
    return [...new Map(rowsTold.map((row) => [JSON.stringify(row), row])).values()].map((row, first) => [
      first === 0 ? voice.award(target.claim) : '',
      ...row,
    ]);
  });
  if (rows.length === 0) return [];
  return [
    { kind: 'gap' },
    { kind: 'heading', words: words.counts },
    { kind: 'table', head: [words.award, words.place, words.peopleHead], rows },
  ];
}

/** One slot of several is told by itself: who fills it fills no other. */
function placeOf({ clause, slot }: CountedPlace, voice: Voice): string {
  const one = clause.kind === 'team' && clause.slots.length > 1 ? clause.slots[slot] : undefined;
  if (one) return one.title ? voice.say(one.title) : slotPoint(one, voice).text;
  return clause.title ? voice.say(clause.title) : clauseInWords(clause, voice).text.replace(/:$/, '');
}
