import type { Plan, PlannedAction } from '../../domain/planning/planned.ts';
import { addDays } from '../../domain/time/day.ts';
import { andList } from '../../wording/lists-in-words.ts';
import { type AimedRequest, preparationInWords } from '../../wording/planning/plan-in-words.ts';
import { planWords } from '../../wording/planning/plan-words.ts';
import type { Point } from '../../wording/point.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import type { Voice } from '../../wording/voice.ts';
import type { Block } from '../terminal/block.ts';

export function firstStepBlocks(plan: Plan, request: AimedRequest, voice: Voice): readonly Block[] {
  const points = firstSteps(plan, request, voice);
  if (points.length === 0) return [];
  return [{ kind: 'gap' }, { kind: 'heading', words: planWords[voice.language].first }, { kind: 'points', points }];
}

/** What begins in the first week of a plan: by whom, with what. */
export function firstSteps({ actions }: Plan, { training }: AimedRequest, voice: Voice): readonly Point[] {
  const inOrder = [...actions].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const [first] = inOrder;
  if (!first) return [];
  const soon = inOrder.filter(({ from }) => from < addDays(first.from, 7));
  const alike = ({ item, from, way }: PlannedAction) => `${from} ${item} ${way.offer?.id} ${way.session?.id}`;
  return [...Map.groupBy(soon, alike).values()].map((those): Point => {
    const [one] = those as [PlannedAction];
    const people = andList(
      those.map(({ person }) => voice.person(person)),
      voice.language,
    );
    const how = preparationInWords(one, training, voice);
    const [day, item] = [dayInWords(one.from, voice.language), voice.item(one.item)];
    return { text: planWords[voice.language].begins(day, people, those.length > 1, item, how) };
  });
}
