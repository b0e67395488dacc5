import type { CompetencyShown, Forecast } from '../../client/index.ts';
import type { Option } from '../design/choice.tsx';

/** What a plan can be for: what is held, and every other level that can still be enrolled in. */
export interface AwardsToPlan {
  readonly held: readonly Option[];
  readonly others: readonly Option[];
}

export function awardsToPlan(
  { awards, day }: Pick<Forecast, 'awards' | 'day'>,
  competencies: readonly Pick<CompetencyShown, 'id' | 'name' | 'levels' | 'retirement'>[],
): AwardsToPlan {
  const held = awards
    .filter(({ heldToday }) => heldToday)
    .map(({ claim, name }) => ({ value: `${claim.competency}/${claim.level}`, word: name }));
  const isHeld = new Set(held.map(({ value }) => value));
  const others = competencies
    .filter(({ retirement: { lastEnrolment, ends } }) => day <= (lastEnrolment ?? ends ?? day))
    .flatMap(({ id, name, levels }) =>
      levels.map((level) => ({ value: `${id}/${level.id}`, word: `${name}: ${level.name}` })),
    )
    .filter(({ value }) => !isHeld.has(value));
  return { held, others };
}
