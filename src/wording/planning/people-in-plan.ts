import type { Plan, PlannedAction } from '../../domain/planning/planned.ts';
import { servedTargets } from '../../domain/planning/served-targets.ts';
import { andList } from '../lists-in-words.ts';
import { countInWords } from '../number-in-words.ts';
import type { Point } from '../point.ts';
import { dayInWords } from '../time-in-words.ts';
import type { Voice } from '../voice.ts';
import { costInWords } from './cost-in-words.ts';
import { passesInWords } from './passes-in-words.ts';
import { type AimedRequest, preparationInWords } from './plan-in-words.ts';
import { planWords } from './plan-words.ts';
import { priceInWords } from './price-in-words.ts';
import { sureWords } from './sure-words.ts';

/** Person by person, those who do the same together: each exam with its preparation, its days, its cost, and what it is for. */
export function peopleInPlan(plan: Plan, request: AimedRequest, voice: Voice): readonly Point[] {
  const actions = plan.actions.map((one) => ({ ...one, serves: servedTargets(one, plan) }));
  const byPerson = [...Map.groupBy(actions, ({ person }) => person).values()];
  const groups = [...Map.groupBy(byPerson, (own) => own.map(withoutPerson).join()).values()];
  return groups.map((group) => groupPoint(group, request, voice));
}

/** Until when exactly an exam would count may differ between people who do the same. */
const withoutPerson = ({ person: _, acquisition: __, ...action }: PlannedAction): string => JSON.stringify(action);

function groupPoint(group: readonly (readonly PlannedAction[])[], request: AimedRequest, voice: Voice): Point {
  const words = planWords[voice.language];
  const [own = []] = group;
  const people = group.flatMap(([first]) => (first ? [voice.person(first.person)] : []));
  const cost = own.reduce((sum, one) => sum + one.cost, 0);
  return {
    text: words.doing(
      andList(people, voice.language),
      passesInWords(own, voice),
      priceInWords(cost, request.training, voice),
      group.length > 1,
    ),
    below: own.map((action) => actionPoint(action, request, voice)),
  };
}

function actionPoint(action: PlannedAction, request: AimedRequest, voice: Voice): Point {
  const words = planWords[voice.language];
  const day = (one: PlannedAction['from']) => dayInWords(one, voice.language);
  const awards = action.serves.flatMap((index) => {
    const target = request.targets[index];
    return target ? [voice.award(target.claim)] : [];
  });
  return {
    text: words.passOn(voice.item(action.item), day(action.exam)),
    details: [
      words.preparation(day(action.from), preparationInWords(action, request.training, voice)),
      ...(action.way.tries > 1
        ? [sureWords[voice.language].timeFor(countInWords(action.way.tries, voice.language), day(action.until))]
        : []),
      ...(action.way.voucher === undefined ? [] : [words.voucher(action.way.voucher)]),
      costInWords(action, request, voice),
      ...(awards.length > 0 ? [words.serves(andList(awards, voice.language))] : []),
    ],
  };
}
