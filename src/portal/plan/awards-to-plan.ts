import type { CompetencyShown, Forecast } from '../../client/index.ts';
import type { Option } from '../design/choice.tsx';
import { decidedFor } from '../renewals/choice-for.ts';
import type { RenewalToPay } from '../renewals/use-renewal-to-pay.ts';

/** What a plan can be for: what is held, and every other level that can still be enrolled in. */
export interface AwardsToPlan {
  readonly held: readonly Option[];
  /** Those among them that end, or are let go or go down in a renewal that waits for its payment. */
  readonly decided: readonly string[];
  readonly others: readonly Option[];
}

export function awardsToPlan(
  { awards, day }: Pick<Forecast, 'awards' | 'day'>,
  competencies: readonly Pick<CompetencyShown, 'id' | 'name' | 'levels' | 'retirement'>[],
  toPay: RenewalToPay | undefined,
  nameDecided: (choice: RenewalToPay['choices'][number]) => string,
  nameEnding: (award: string, endsOn: string) => string,
): AwardsToPlan {
  const awardsHeld = awards
    .filter(({ heldToday }) => heldToday)
    .map(({ claim, name, endsOn }) => {
      const choice = decidedFor(toPay, claim);
      const decided = choice ? nameDecided(choice) : endsOn === undefined ? undefined : nameEnding(name, endsOn);
      return { value: written(claim), word: decided ?? name, isDecided: decided !== undefined };
    });
  const held = awardsHeld.map(({ value, word }) => ({ value, word }));
  const decided = awardsHeld.flatMap(({ value, isDecided }) => (isDecided ? [value] : []));
  const isHeld = new Set(held.map(({ value }) => value));
  const others = competencies
    .filter(({ retirement: { lastEnrolment, ends } }) => day <= (lastEnrolment ?? ends ?? day))
    .flatMap(({ id, name, levels }) =>
      levels.map((level) => ({ value: `${id}/${level.id}`, word: `${name}: ${level.name}` })),
    )
    .filter(({ value }) => !isHeld.has(value));
  return { held, decided, others };
}

const written = ({ competency, level }: { readonly competency: string; readonly level: string }): string =>
  `${competency}/${level}`;
