import type { Plan, PlannedAction } from '../../domain/planning/planned.ts';
import { countInWords } from '../../wording/number-in-words.ts';
import { type AimedRequest, courseInWords } from '../../wording/planning/plan-in-words.ts';
import { planWords } from '../../wording/planning/plan-words.ts';
import { priceInWords } from '../../wording/planning/price-in-words.ts';
import { monthInWords } from '../../wording/time-in-words.ts';
import type { Voice } from '../../wording/voice.ts';
import type { Block, Words } from '../terminal/block.ts';

/** Month by month: the exams and what they cost; then the classes to buy. */
export function monthBlocks({ actions, bought }: Plan, request: AimedRequest, voice: Voice): readonly Block[] {
  const words = planWords[voice.language];
  const { training } = request;
  const rows = [...Map.groupBy(actions, ({ exam }) => exam.slice(0, 7))].map(([month, exams]): readonly Words[] => [
    monthInWords(month, voice.language),
    [...Map.groupBy(exams, ({ item }) => item).values()].map((those) => examOf(those, voice)).join('; '),
    priceInWords(
      exams.reduce((sum, one) => sum + one.cost, 0),
      training,
      voice,
    ),
  ]);
  const classes = bought.map(({ offer, times, cost }) => {
    const known = training.offers.find(({ id }) => id === offer);
    const course = known ? courseInWords(known, voice) : offer;
    return {
      text: words.boughtTimes(course, countInWords(times, voice.language), priceInWords(cost, training, voice)),
    };
  });
  return [
    ...(rows.length === 0
      ? []
      : [
          { kind: 'gap' } as const,
          { kind: 'heading', words: words.byMonth } as const,
          { kind: 'table', head: [words.month, words.toPass, words.cost], rows } as const,
        ]),
    ...(classes.length === 0
      ? []
      : [
          { kind: 'gap' } as const,
          { kind: 'heading', words: words.bought } as const,
          { kind: 'points', points: classes } as const,
        ]),
  ];
}

/** One exam, and who takes it. */
const examOf = (those: readonly PlannedAction[], voice: Voice): string =>
  `${voice.itemInList(those[0]?.item ?? '')}: ${those.map(({ person }) => voice.person(person)).join(', ')}`;
