import type { Clause } from '../../domain/catalogue/clause.ts';
import type { Plan } from '../../domain/planning/planned.ts';
import type { AimedRequest } from '../../wording/planning/plan-in-words.ts';
import { planWords } from '../../wording/planning/plan-words.ts';
import { clauseInWords } from '../../wording/rules/clause-in-words.ts';
import type { Voice } from '../../wording/voice.ts';
import type { Block } from '../terminal/block.ts';

/** Who is counted for which award once the plan is done, place by place. */
export function countedBlocks({ targets }: Plan, request: AimedRequest, voice: Voice): readonly Block[] {
  const words = planWords[voice.language];
  const rows = targets.flatMap(({ counted }, index) => {
    const target = request.targets[index];
    if (!target) return [];
    return [...Map.groupBy(counted, ({ clause }) => clause)].map(([clause, places], first) => [
      first === 0 ? voice.award(target.claim) : '',
      placeOf(clause, voice),
      [...new Set(places.flatMap(({ people }) => people))].map((person) => voice.person(person)).join(', '),
    ]);
  });
  if (rows.length === 0) return [];
  return [
    { kind: 'gap' },
    { kind: 'heading', words: words.counts },
    { kind: 'table', head: [words.award, words.place, words.peopleHead], rows },
  ];
}

const placeOf = (clause: Clause, voice: Voice): string =>
  clause.title ? voice.say(clause.title) : clauseInWords(clause, voice).text;
