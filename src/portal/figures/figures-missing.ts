import type { Way } from '../../client/index.ts';
import type { AwardAhead } from '../standing/outlook.ts';

/** What of figures is missing for an award, or for a lower level at which it could go on at its renewal. */
export interface FigureMissing {
  /** The award that is held. */
  readonly claim: AwardAhead['claim'];
  /** The award or lower level that it is missing for. */
  readonly name: string;
  readonly by: string;
  readonly text: string;
  /** There are other ways that do without. */
  readonly isOneOfWays: boolean;
  /** The figure itself, where it is one that is reported. */
  readonly metric?: string;
}

/** Of every award at risk, what its forecast waits for that figures settle: by the day on which it counts, the next first. */
export const figuresMissing = (awards: readonly AwardAhead[]): readonly FigureMissing[] =>
  awards
    .flatMap(({ claim, name, action, lower = [] }) =>
      action
        ? [{ name, ways: action.ways }, ...lower.filter(({ verdict }) => verdict !== 'met')].flatMap((one) =>
            ofFigures(one.ways).map((way) => ({ claim, name: one.name, by: action.by, ...way })),
          )
        : [],
    )
    .sort((a, b) => a.by.localeCompare(b.by));

/** The first of several ways that asks for figures says enough. */
function ofFigures(ways: readonly Way[]): readonly Pick<FigureMissing, 'text' | 'isOneOfWays' | 'metric'>[] {
  const way = ways.find(asksForFigures);
  if (!way) return [];
  const [metric] = way.needs.flatMap((need) => ('metric' in need && need.metric ? [need.metric] : []));
  return [{ text: way.text, isOneOfWays: ways.length > 1, ...(metric !== undefined && { metric }) }];
}

/** A way that exams alone do not go: a number that is reported for the partner has to reach something. */
export const asksForFigures = ({ needs }: Pick<Way, 'needs'>): boolean =>
  needs.some((one) => one.kind === 'metric' || one.kind === 'figure' || (one.kind === 'points' && one.metric));
