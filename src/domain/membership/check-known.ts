import { type Path, type Problem, problem } from '../problems/problem.ts';
import { endOfTime, type Instant } from '../time/instant.ts';
import { known } from './known-from-written.ts';
import type { WrittenExamplePartner } from './written/partner-file.ts';

interface Stated {
  readonly statement: object;
  readonly path: Path;
}

/** Nothing was known, and nothing ceased to be, at a moment that is still to come. */
export const checkKnown = (written: WrittenExamplePartner, now: Instant, file?: string): readonly Problem[] =>
  statementsIn(written).flatMap(({ statement, path }) => {
    const { knownFrom, knownTo } = known(statement);
    return [
      ...(knownFrom > now ? [problem('known-in-future', [...path, 'knownFrom'], { found: knownFrom }, file)] : []),
      ...(knownTo > now && knownTo !== endOfTime
        ? [problem('known-in-future', [...path, 'knownTo'], { found: knownTo }, file)]
        : []),
    ];
  });

/** Every dated statement of a partner file, with its place. */
const statementsIn = (written: WrittenExamplePartner): readonly Stated[] => [
  ...(written.people ?? []).flatMap(({ affiliation, credentials }, index) => [
    ...listed(affiliation, 'people', index, 'affiliation'),
    ...listed(credentials, 'people', index, 'credentials'),
  ]),
  ...Object.entries(written.metrics ?? {}).flatMap(([metric, figures]) => listed(figures, 'metrics', metric)),
  ...(written.statuses ?? []).flatMap(({ renewals }, index) => listed(renewals, 'statuses', index, 'renewals')),
  ...(['locations', 'invoicing', 'evidence', 'statuses', 'grants', 'exceptions'] as const).flatMap((key) =>
    listed(written[key], key),
  ),
];

const listed = (list: unknown, ...path: Path): readonly Stated[] =>
  Array.isArray(list)
    ? list.flatMap((statement, index) =>
        typeof statement === 'object' && statement !== null ? [{ statement, path: [...path, index] }] : [],
      )
    : [];
