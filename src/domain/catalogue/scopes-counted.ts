import type { Day } from '../time/day.ts';
import { type Clause, clausesBelow } from './clause.ts';
import type { Programme } from './programme.ts';
import { versionsInForce } from './version-in-force.ts';

type Per = Extract<Clause, { kind: 'per' }>;

/** A level that asks something of each country or location by itself; everything else is counted for the whole company. */
export interface ScopeCounted extends Pick<Per, 'scope' | 'combine'> {
  readonly competency: string;
  readonly level: string;
}

/** Which levels are not counted for the whole company alone on a day, as the texts for new awards have it. */
export const scopesCounted = ({ competencies }: Pick<Programme, 'competencies'>, day: Day): readonly ScopeCounted[] =>
  [...competencies.values()].flatMap((competency) => {
    const [version] = versionsInForce(competency, 'new', day, day);
    return [...(version?.levels ?? [])].flatMap(([level, clause]) => {
      const found = persWithin(clause).map(({ scope, combine }) => ({
        competency: competency.id,
        level,
        scope,
        combine,
      }));
      // The same said twice in one text is one thing to know.
      return [...new Map(found.map((one) => [`${one.scope} ${one.combine}`, one])).values()];
    });
  });

const persWithin = (clause: Clause): readonly Per[] => [
  ...(clause.kind === 'per' ? [clause] : []),
  ...clausesBelow(clause).flatMap(persWithin),
];
